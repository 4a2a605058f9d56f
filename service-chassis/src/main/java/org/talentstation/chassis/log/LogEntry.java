package org.talentstation.chassis.log;

/**
 * What was read at a position of the log.
 *
 * @param event   null where the reader has no use for it
 * @param failure why it cannot be read; null when it can
 */
public record LogEntry(long position, LoggedEvent<?> event, Unreadable failure) {

    /** An event that no program of today can decode. */
    public record Unreadable(String eventId, String type, RuntimeException cause) {
    }
}
