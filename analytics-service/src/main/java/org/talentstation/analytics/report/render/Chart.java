package org.talentstation.analytics.report.render;

import java.util.List;

/**
 * A chart.
 *
 * @param unit of all values, in Chinese
 */
public record Chart(ChartKind kind, String title, String unit, List<String> categories, List<Series> series) {
}
