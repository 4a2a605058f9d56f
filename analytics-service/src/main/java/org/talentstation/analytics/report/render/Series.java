package org.talentstation.analytics.report.render;

import java.util.List;

/**
 * The values of a chart's legend entry, one per category; null is a gap.
 *
 * @param values may hold null
 */
public record Series(String name, List<Double> values) {
}
