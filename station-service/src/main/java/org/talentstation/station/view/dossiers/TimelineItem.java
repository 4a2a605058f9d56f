package org.talentstation.station.view.dossiers;

import java.time.Instant;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.actor.Role;

/**
 * One line of the timeline, with the event that it rests on.
 *
 * @param what     what happened, in Chinese
 * @param role     in what role somebody did it, in Chinese
 * @param at       business time
 * @param article  such as 7(1)
 * @param event    stable name of the event
 * @param stream   the event's stream in the log, and {@code sequence} its place there
 */
public record TimelineItem(String what, String role, Instant at, String article, String event, String eventId, String stream,
                           Long sequence, String policyVersion) {

    static TimelineItem of(LoggedEvent<?> logged, Narration told) {
        return of(logged, told.what(), told.article());
    }

    public static TimelineItem of(LoggedEvent<?> logged, String what, String article) {
        String role = logged.origin().role();
        boolean byItself = role == null || role.equals(Role.SYSTEM.name());
        return new TimelineItem(what, byItself ? "系统" : Role.valueOf(role).chinese(), logged.businessTime(), article,
                EventTypes.nameOf(logged.payload().getClass()), logged.eventId(), logged.aggregateId(), logged.sequence(),
                logged.origin().policyVersion());
    }
}
