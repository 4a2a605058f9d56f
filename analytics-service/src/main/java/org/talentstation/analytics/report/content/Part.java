package org.talentstation.analytics.report.content;

import java.util.List;
import org.talentstation.analytics.report.render.ChartKind;

/**
 * A part of the monthly report: a question to a dataset, as a table and perhaps as a chart.
 *
 * @param by       one dimension, or none for a single row
 * @param chart    how the first dimension's groups are drawn, or null; without a dimension the measures are the categories
 * @param charted  measures that are drawn
 */
record Part(String title, String note, String dataset, List<String> by, List<String> measures, Span span, ChartKind chart, List<String> charted) {
}
