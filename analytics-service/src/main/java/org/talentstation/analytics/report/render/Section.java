package org.talentstation.analytics.report.render;

import java.util.List;

/**
 * A part of a report: a table, and perhaps a chart of it.
 *
 * @param note  what the table says, or null
 * @param rows  cells in the order of the headings: String, Long, Integer, BigDecimal or null
 * @param chart null for none
 */
public record Section(String title, String note, List<Heading> headings, List<List<Object>> rows, Chart chart) {
}
