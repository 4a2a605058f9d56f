package org.talentstation.analytics.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One fact and the event that says so.
 *
 * @param toldAt  when that was decided, by the business clock
 * @param history where an auditor reads the event
 */
public record Fact(String id, LocalDate day, Map<String, Coded> dimensions, Map<String, Number> measures, String eventId, String eventType, String source,
                   Instant toldAt, String history) {
}
