package org.talentstation.chassis.view;

/** A view cannot fold an event: a defect of the projection. Says which event, never what it holds. */
public final class ProjectionFailedException extends RuntimeException {

    private final long position;
    private final String eventId;
    private final String type;

    ProjectionFailedException(long position, String eventId, String type, Throwable cause) {
        super("Event %s (%s) at position %d cannot be folded".formatted(eventId, type, position), cause);
        this.position = position;
        this.eventId = eventId;
        this.type = type;
    }

    public long position() {
        return position;
    }

    public String eventId() {
        return eventId;
    }

    public String type() {
        return type;
    }
}
