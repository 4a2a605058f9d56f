package org.talentstation.analytics.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.talentstation.analytics.dictionary.Dataset;
import org.talentstation.analytics.dictionary.Dimension;
import org.talentstation.analytics.dictionary.Measure;

/**
 * What is counted by what.
 *
 * @param filters    dimension key → admitted codes; {@link FigureQueries#UNKNOWN} admits what is not known
 * @param from       first day, or null
 * @param to         last day, inclusive, or null
 * @param asOf       the moment whose knowledge counts, or null for everything that is known
 * @param sort       column that is sorted by: the key of one of {@code by} or {@code measures}; null for the order of {@code by}
 * @param descending whether the largest come first
 */
public record FigureQuery(Dataset dataset, List<Dimension> by, List<Measure> measures, Map<String, List<String>> filters, LocalDate from, LocalDate to,
                          Instant asOf, String sort, boolean descending) {

    /** The same as it was known at that moment. */
    public FigureQuery at(Instant moment) {
        return new FigureQuery(dataset, by, measures, filters, from, to, moment, sort, descending);
    }
}
