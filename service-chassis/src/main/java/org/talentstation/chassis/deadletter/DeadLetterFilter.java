package org.talentstation.chassis.deadletter;

/**
 * Which parked events are asked for; null is any.
 *
 * @param olderThanSeconds parked at least so long ago
 */
record DeadLetterFilter(String processor, String cause, String eventType, String aggregateId, Long olderThanSeconds) {
}
