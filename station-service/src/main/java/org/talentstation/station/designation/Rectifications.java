package org.talentstation.station.designation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.talentstation.station.designation.StationEvent.RectificationBegun;
import org.talentstation.station.designation.StationEvent.RectificationEnded;

/**
 * The rectifications of a station; order and review may become known in any order. A failed one stands until a later one is accepted, or an appeal
 * undoes it. Article 17.
 */
public final class Rectifications {

    private final Map<String, Rectification> known = new HashMap<>();

    void begun(RectificationBegun e) {
        Rectification was = of(e.rectificationId());
        known.put(e.rectificationId(), new Rectification(e.deadline(), was.accepted, was.reviewedOn, was.overturned));
    }

    void ended(RectificationEnded e) {
        Rectification was = of(e.rectificationId());
        known.put(e.rectificationId(), new Rectification(was.deadline, e.accepted(), e.reviewedOn(), was.overturned));
    }

    /** An appeal undid the conclusion that it rests on, or the revocation that rested on it. */
    void overturned(String rectificationId) {
        Rectification was = of(rectificationId);
        known.put(rectificationId, new Rectification(was.deadline, was.accepted, was.reviewedOn, true));
    }

    /** What is known of it; nothing of one that was never heard of. */
    public Rectification of(String rectificationId) {
        return known.getOrDefault(rectificationId, new Rectification(null, null, null, false));
    }

    /** Whether it failed and another one was accepted since. */
    public boolean isOvertaken(String rectificationId) {
        Rectification failed = of(rectificationId);
        return Boolean.FALSE.equals(failed.accepted) && known.values().stream()
                .anyMatch(r -> Boolean.TRUE.equals(r.accepted) && !r.reviewedOn.isBefore(failed.reviewedOn));
    }

    /** Whether one was ordered and did not end well. */
    boolean isOneUnderWay() {
        return known.entrySet().stream().anyMatch(e -> e.getValue().isOrdered() && !Boolean.TRUE.equals(e.getValue().accepted)
                && !e.getValue().overturned && !isOvertaken(e.getKey()));
    }

    /**
     * @param deadline   null while its order is not known
     * @param accepted   null while it was not re-checked, like {@code reviewedOn}
     * @param overturned an appeal undid the conclusion that it rests on, or the revocation that rested on it
     */
    public record Rectification(LocalDate deadline, Boolean accepted, LocalDate reviewedOn, boolean overturned) {

        public boolean isOrdered() {
            return deadline != null;
        }
    }
}
