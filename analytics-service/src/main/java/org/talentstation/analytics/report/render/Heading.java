package org.talentstation.analytics.report.render;

/**
 * Of a column.
 *
 * @param unit   in Chinese, or null
 * @param number whether its cells are numbers
 */
public record Heading(String title, String unit, boolean number) {

    String text() {
        return unit == null ? title : title + "(" + unit + ")";
    }
}
