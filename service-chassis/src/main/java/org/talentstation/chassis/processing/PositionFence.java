package org.talentstation.chassis.processing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Notices that the store of the views went back in time: a store that was killed may have lost its last second, rows and
 * positions alike, while this process still remembers the later position. What is stored must be what was stored last;
 * otherwise the processor lets go, takes up the stored position and reads on from there, before it writes anything on
 * rows that lack an event.
 */
final class PositionFence {

    private final StoredPlaces places;
    private final Map<String, TrackingToken> remembered = new ConcurrentHashMap<>();
    private final Set<String> goingBack = ConcurrentHashMap.newKeySet();

    PositionFence(StoredPlaces places) {
        this.places = places;
    }

    /** For a store that shares its transaction with what it speaks of: it cannot go back alone. */
    static PositionFence open() {
        return new PositionFence(null);
    }

    void remember(String processor, TrackingToken token) {
        if (token == null) {
            remembered.remove(processor);
        } else {
            remembered.put(processor, token);
        }
    }

    /** The processor begins from the stored position. */
    void takeUp(String processor, TrackingToken token) {
        remember(processor, token);
        goingBack.remove(processor);
    }

    void forget(String processor) {
        remembered.remove(processor);
    }

    /**
     * Whether the stored position is the one that this process stored or took up last; true when it holds none, but not while
     * it lets go of a later one, which it still names as its own.
     */
    boolean isIntact(String processor) {
        TrackingToken mine = remembered.get(processor);
        return places == null || !goingBack.contains(processor) && (mine == null || places.of(processor).contains(mine));
    }

    /** Throws {@link WentBackException} when it is not. */
    void check(String processor) {
        if (!isIntact(processor)) {
            goingBack.add(processor);
            forget(processor);
            throw new WentBackException(processor);
        }
    }

    /** The stored position is not what this process stored: its batch is given up and started again from what is stored. */
    static final class WentBackException extends RuntimeException {
        WentBackException(String processor) {
            super("The stored position of " + processor + " is not the one that was stored last; reading on from there");
        }
    }
}
