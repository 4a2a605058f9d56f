package org.talentstation.chassis.history;

import java.time.Instant;
import java.util.Map;

/**
 * Which events are asked for; empty is all.
 *
 * @param equal   column or metadata key → value
 * @param article of the Measures that the event rests on, or null
 * @param from    business time, inclusive, or null
 * @param until   business time, exclusive, or null
 * @param after   position of the last event already seen, or null
 * @param newest  whether the newest come first
 */
record HistoryFilter(Map<Field, String> equal, String article, Instant from, Instant until, Long after, boolean newest) {

    /** What can be asked for by its exact value. */
    enum Field {
        aggregateId("aggregate_id"), type("payload_type"), eventId("event_id"),
        actor("event_metadata(meta_data) ->> 'actor'"), role("event_metadata(meta_data) ->> 'role'"),
        jurisdiction("event_metadata(meta_data) ->> 'jurisdiction'"),
        policyVersion("event_metadata(meta_data) ->> 'policyVersion'"),
        correlationId("event_metadata(meta_data) ->> 'correlationId'"),
        causationId("event_metadata(meta_data) ->> 'causationId'"), operation("event_metadata(meta_data) ->> 'operation'");

        final String expression;

        Field(String expression) {
            this.expression = expression;
        }
    }
}
