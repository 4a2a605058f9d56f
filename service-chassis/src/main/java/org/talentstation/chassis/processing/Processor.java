package org.talentstation.chassis.processing;

import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;

/**
 * One reader of the log: a view, an automation or the publisher.
 *
 * @param name         unique in the service
 * @param kind         where its place is kept and what a failure does
 * @param accepts      which payload types it wants
 * @param reaction     what it does with an event
 */
public record Processor(String name, Kind kind, Predicate<Class<?>> accepts, Reaction reaction) {

    /** What a failure does, and where the position is kept. */
    public enum Kind {
        /** Position in MongoDB beside the rows; a failing event parks its own sequence. */
        VIEW,
        /** Position in PostgreSQL; a failing event parks its own sequence. */
        AUTOMATION,
        /** Position in PostgreSQL; nothing is parked: it waits for the broker. */
        PUBLISHER
    }

    /** What a processor does with one event; {@code position} is the highest position read so far. */
    @FunctionalInterface
    public interface Reaction {
        void on(EventMessage<?> message, long position) throws Exception;
    }
}
