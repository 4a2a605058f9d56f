package org.talentstation.evaluation.view.tasks;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.talentstation.kernel.actor.Role;

/**
 * Work that waits for somebody.
 *
 * @param subject  what it is about: the name of the round or the station
 * @param expertId the one expert it waits for, or null: anybody of the role
 * @param experts  where it waits for each of several experts: those who have not done it yet; else null
 * @param hostId   the host whose staff it waits for, or null
 * @param objectId the aggregate that it is done on
 * @param since    business time of the event that made it
 * @param pending  what has to happen before it can be done; it is shown when this is empty
 * @param ready    whether it can be done now
 */
public record TaskRow(String id, TaskKind kind, String title, String subject, Role role, String expertId,
                      List<String> experts, String hostId, String roundId, String objectId, Instant since, List<String> pending, boolean ready) {

    static TaskRow of(String id, TaskKind kind, String subject, String expertId, String roundId, String objectId,
                      Instant since, List<String> pending) {
        return new TaskRow(id, kind, kind.chinese(), subject, kind.role(), expertId, null, null, roundId, objectId, since,
                List.copyOf(pending), pending.isEmpty());
    }

    TaskRow ofHost(String host) {
        return new TaskRow(id, kind, title, subject, role, expertId, experts, host, roundId, objectId, since, pending, ready);
    }

    TaskRow about(String round, String object, Instant at) {
        return new TaskRow(id, kind, title, subject, role, expertId, experts, hostId, round, object, at, pending, ready);
    }

    /** Waits for these experts, each of whom does it; ready when nothing is pending and somebody has not done it. */
    TaskRow ofExperts(List<String> changed) {
        return new TaskRow(id, kind, title, subject, role, expertId, List.copyOf(changed), hostId, roundId, objectId, since, pending,
                pending.isEmpty() && !changed.isEmpty());
    }

    /** What one of several experts may see of it: nothing of the others. */
    TaskRow seenBy(String expert) {
        return experts == null ? this : ofExperts(List.of(expert));
    }

    TaskRow waitingFor(List<String> changed) {
        return new TaskRow(id, kind, title, subject, role, expertId, experts, hostId, roundId, objectId, since, List.copyOf(changed),
                changed.isEmpty() && (experts == null || !experts.isEmpty()));
    }

    TaskRow without(String done) {
        return waitingFor(pending.stream().filter(p -> !p.equals(done)).toList());
    }

    TaskRow with(String wanted) {
        return waitingFor(Stream.concat(without(wanted).pending.stream(), Stream.of(wanted)).toList());
    }
}
