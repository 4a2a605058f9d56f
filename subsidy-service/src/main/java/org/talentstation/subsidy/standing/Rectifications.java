package org.talentstation.subsidy.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which rectifications hold money, whatever the order of the news: one that was ordered, until it is accepted or set aside;
 * a failed one also until a later one is accepted or the title that was lost is given back. Articles 9 and 17.
 */
final class Rectifications {

    private final Set<String> ordered = new HashSet<>();
    private final Set<String> setAside = new HashSet<>();
    private final Map<String, LocalDate> failed = new HashMap<>();
    private final Map<String, LocalDate> accepted = new HashMap<>();
    private LocalDate reinstatedOn = LocalDate.MIN;

    void ordered(String id) {
        ordered.add(id);
    }

    void reviewed(String id, boolean passed, LocalDate on) {
        (passed ? accepted : failed).put(id, on);
    }

    void setAside(String id) {
        setAside.add(id);
    }

    /** The appeal undid the revocation, and with it what that rested on. */
    void reinstated(LocalDate on) {
        reinstatedOn = on.isAfter(reinstatedOn) ? on : reinstatedOn;
    }

    boolean holdMoney() {
        return ordered.stream().anyMatch(id -> !accepted.containsKey(id) && !setAside.contains(id) && !overtaken(id));
    }

    private boolean overtaken(String id) {
        LocalDate failedOn = failed.get(id);
        return failedOn != null && (!reinstatedOn.isBefore(failedOn) || accepted.values().stream().anyMatch(on -> !on.isBefore(failedOn)));
    }
}
