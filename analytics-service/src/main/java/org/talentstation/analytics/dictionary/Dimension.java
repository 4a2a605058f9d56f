package org.talentstation.analytics.dictionary;

/**
 * By what facts can be grouped and filtered.
 *
 * @param about   what it means where the title does not say it, or null
 * @param sql     its value in a row {@code d} of the dataset
 * @param names   the code table that has its Chinese names, or null where the value is one itself
 * @param nameSql the column of its name in that row, or null
 */
public record Dimension(String key, String title, String about, String sql, String names, String nameSql) {
}
