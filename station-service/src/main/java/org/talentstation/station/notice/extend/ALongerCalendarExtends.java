package org.talentstation.station.notice.extend;

import java.util.Optional;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.station.notice.NoticeEvent.NoticeExtended;
import org.talentstation.station.notice.NoticeEvent.Period;
import org.talentstation.station.notice.NoticeState;
import org.talentstation.station.notice.publish.NoticeLastsFiveWorkingDays;

/** A calendar amended while the notice is open may lengthen the period and never shortens it. Article 7(3). */
public final class ALongerCalendarExtends {

    private ALongerCalendarExtends() {
    }

    /** The extension that the calendar asks for, or empty. */
    public static Optional<NoticeExtended> of(NoticeState state, WorkingDays calendar) {
        Period now = state.period();
        Period then = NoticeLastsFiveWorkingDays.from(now.publishedOn(), now.workingDays(), calendar);
        return then.closesOn().isAfter(now.closesOn())
                ? Optional.of(new NoticeExtended(state.id(), now.closesOn(), then, state.standingEntries())) : Optional.empty();
    }
}
