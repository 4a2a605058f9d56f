package org.talentstation.subsidy.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rectifications hold money, whatever the order of the news: one that was ordered, until it is accepted or set aside, or the title
 * that it did not outlive is given back; a failed one also until a later one is accepted. Articles 9 and 17.
 */
final class Rectifications {

    private final Map<String, LocalDate> ordered = new HashMap<>();
    private final Set<String> setAside = new HashSet<>();
    private final Map<String, LocalDate> failed = new HashMap<>();
    private final Map<String, LocalDate> accepted = new HashMap<>();
    private final List<LocalDate> titleEnds = new ArrayList<>();
    private LocalDate reinstatedOn = LocalDate.MIN;

    void ordered(String id, LocalDate on) {
        ordered.put(id, on);
    }

    void reviewed(String id, boolean passed, LocalDate on) {
        (passed ? accepted : failed).put(id, on);
    }

    void setAside(String id) {
        setAside.add(id);
    }

    /** Nobody re-checks it any more: the evaluation closed it with the title. */
    void titleEnded(LocalDate on) {
        titleEnds.add(on);
    }

    /** The appeal undid the revocation, and with it what that rested on. */
    void reinstated(LocalDate on) {
        reinstatedOn = on.isAfter(reinstatedOn) ? on : reinstatedOn;
    }

    boolean holdMoney() {
        return ordered.keySet().stream().anyMatch(id -> !accepted.containsKey(id) && !setAside.contains(id) && !overtaken(id));
    }

    private boolean overtaken(String id) {
        LocalDate orderedOn = ordered.get(id);
        if (titleEnds.stream().anyMatch(end -> !end.isBefore(orderedOn) && !reinstatedOn.isBefore(end))) {
            return true;
        }
        LocalDate failedOn = failed.get(id);
        return failedOn != null && (!reinstatedOn.isBefore(failedOn) || accepted.values().stream().anyMatch(on -> !on.isBefore(failedOn)));
    }
}
