package org.talentstation.analytics.report.render;

/** How a chart is drawn: bars side by side for each category, or a line for each series. */
public enum ChartKind {
    BAR, LINE
}
