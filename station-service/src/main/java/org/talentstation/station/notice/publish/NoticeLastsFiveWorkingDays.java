package org.talentstation.station.notice.publish;

import java.time.LocalDate;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.station.notice.NoticeEvent.Period;

/**
 * 公示期为5个工作日: the day of publication does not count, and the notice closes at 24:00 of the last working day
 * (民法典 201, 203). Article 7(3). A year that is not loaded is refused with CALENDAR_YEAR_NOT_LOADED.
 */
public final class NoticeLastsFiveWorkingDays {

    /** The parameter that carries the five. */
    public static final String PARAMETER = "notice.workingDays";

    private NoticeLastsFiveWorkingDays() {
    }

    public static Period from(LocalDate publishedOn, PolicyVersion policy, WorkingDays calendar) {
        return from(publishedOn, policy.integer(PARAMETER), calendar);
    }

    public static Period from(LocalDate publishedOn, int workingDays, WorkingDays calendar) {
        LocalDate closesOn = calendar.nthWorkingDayAfter(publishedOn, workingDays);
        return new Period(publishedOn, workingDays, closesOn, ChinaTime.endOf(closesOn));
    }
}
