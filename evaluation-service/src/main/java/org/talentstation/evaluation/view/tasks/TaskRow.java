package org.talentstation.evaluation.view.tasks;

import java.time.Instant;
import java.util.List;
import org.talentstation.kernel.actor.Role;

/**
 * Work that waits for somebody.
 *
 * @param subject  what it is about: the name of the round or the station
 * @param expertId the one expert it waits for, or null: anybody of the role
 * @param objectId the aggregate that it is done on
 * @param since    business time of the event that made it
 * @param pending  what has to happen before it can be done; it is shown when this is empty
 * @param ready    whether it can be done now
 */
public record TaskRow(String id, TaskKind kind, String title, String subject, Role role, String expertId, String roundId,
                      String objectId, Instant since, List<String> pending, boolean ready) {

    static TaskRow of(String id, TaskKind kind, String subject, String expertId, String roundId, String objectId,
                      Instant since, List<String> pending) {
        return new TaskRow(id, kind, kind.chinese(), subject, kind.role(), expertId, roundId, objectId, since,
                List.copyOf(pending), pending.isEmpty());
    }

    TaskRow waitingFor(List<String> changed) {
        return of(id, kind, subject, expertId, roundId, objectId, since, changed);
    }

    TaskRow without(String done) {
        return waitingFor(pending.stream().filter(p -> !p.equals(done)).toList());
    }
}
