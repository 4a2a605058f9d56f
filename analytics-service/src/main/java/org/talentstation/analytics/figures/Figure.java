package org.talentstation.analytics.figures;

import java.util.Map;

/**
 * The figures of one group.
 *
 * @param dimensions dimension key → value
 * @param measures   measure key → number, null where nothing can be counted
 * @param facts      where the facts behind it are listed
 */
public record Figure(Map<String, Coded> dimensions, Map<String, Number> measures, String facts) {
}
