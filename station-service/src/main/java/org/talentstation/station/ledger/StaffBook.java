package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.ledger.StaffEvent.*;

/** A station's staff and trainings, as its ledger remembers them. Refuses STAFF_UNKNOWN, STAFF_ALREADY_RELIEVED and TRAINING_UNKNOWN. */
public final class StaffBook {

    private final Map<String, StaffMember> members = new LinkedHashMap<>();
    private final Map<String, LocalDate> until = new HashMap<>();
    private final Set<String> trainings = new HashSet<>();

    void evolve(StaffEvent event) {
        switch (event) {
            case StaffAppointed e -> members.put(e.member().staffId(), e.member());
            case StaffRelieved e -> until.put(e.staffId(), e.until());
            case TrainingRecorded e -> trainings.add(e.training().trainingId());
            case TrainingCorrected e -> {
                // What is decided next does not depend on it.
            }
        }
    }

    StaffMember working(String staffId) {
        StaffMember member = members.get(staffId);
        if (member == null) {
            throw Refusal.notFound("STAFF_UNKNOWN", "该驿站没有编号为%s的任职记录。".formatted(staffId));
        }
        if (until.containsKey(staffId)) {
            throw Refusal.state("STAFF_ALREADY_RELIEVED", null, "该任职已经于%s结束，不能再次离任。".formatted(until.get(staffId)));
        }
        return member;
    }

    void mustKnowTraining(String trainingId) {
        if (!trainings.contains(trainingId)) {
            throw Refusal.notFound("TRAINING_UNKNOWN", "该驿站没有编号为%s的培训记录。".formatted(trainingId));
        }
    }

    /** Whether somebody was on the staff on a day, in whatever role. */
    boolean onStaff(String staffRef, LocalDate day) {
        return members.values().stream().anyMatch(m -> m.staffRef().equals(staffRef) && !m.from().isAfter(day) && lasts(m, day));
    }

    /** Whether somebody has the role on a day or after it. */
    boolean hasRoleFrom(String staffRef, StaffRole role, LocalDate day) {
        return members.values().stream().anyMatch(m -> m.staffRef().equals(staffRef) && m.role() == role && lasts(m, day));
    }

    /** Who is on the staff and was not relieved. */
    List<String> working() {
        return members.keySet().stream().filter(id -> !until.containsKey(id)).toList();
    }

    Stream<String> all() {
        return Stream.concat(members.keySet().stream(), trainings.stream());
    }

    private boolean lasts(StaffMember member, LocalDate day) {
        LocalDate last = until.get(member.staffId());
        return last == null || !last.isBefore(day);
    }
}
