package org.talentstation.analytics.dictionary;

import java.util.List;
import java.util.Optional;

/**
 * Facts of one kind that can be counted.
 *
 * @param about    what a row is, and what its day is
 * @param articles of the Measures that the facts are about
 * @param day      Chinese name of the rows' day, which {@code from} and {@code to} bound
 * @param from     a query that has one row per fact; see datasets.yaml
 */
public record Dataset(String name, String title, String about, List<String> articles, String day, String from, List<Dimension> dimensions, List<Measure> measures) {

    public Optional<Dimension> dimension(String key) {
        return dimensions.stream().filter(d -> d.key().equals(key)).findFirst();
    }

    public Optional<Measure> measure(String key) {
        return measures.stream().filter(m -> m.key().equals(key)).findFirst();
    }
}
