package org.talentstation.analytics.dictionary;

/**
 * What is counted.
 *
 * @param unit  in Chinese; 分 is a hundredth of a yuan
 * @param about how it is counted where the title does not say it, or null
 * @param sql   an aggregate over rows {@code d} of the dataset
 */
public record Measure(String key, String title, String unit, String about, String sql) {
}
