package org.talentstation.chassis.audit;

/**
 * What an operator or auditor did, to be recorded in the log.
 *
 * @param subject stream it belongs to, such as {@code replay-<id>}; one subject's actions are in one stream
 * @param event   a record with an {@code @EventName("ops.…")}; who did it and when is in its metadata
 */
public record Recorded(String subject, Object event) {
}
