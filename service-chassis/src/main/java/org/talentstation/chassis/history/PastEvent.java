package org.talentstation.chassis.history;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One event of the log as an auditor reads it.
 *
 * @param position      in this service's log
 * @param type          stable name, with its {@code revision} as it was written
 * @param articles      of the Measures that events of this type rest on, such as {@code 7(3)}
 * @param businessTime  when it was decided, by the business clock
 * @param recordedAt    when it was appended, by the wall clock
 * @param actor         account; {@code actorName} and {@code role} as they were then
 * @param correlationId first request of the chain; {@code causationId}: the request or event that directly caused it
 * @param content       the event itself; null for an operator, who sees that it happened, not what it says
 */
public record PastEvent(long position, String eventId, String aggregateId, long sequence, String type, String revision, List<String> articles,
                        Instant businessTime, Instant recordedAt, String actor, String actorName, String role,
                        String jurisdiction, String policyVersion, String correlationId, String causationId,
                        String operation, JsonNode content) {
}
