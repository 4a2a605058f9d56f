package org.talentstation.station.notice;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.time.StateCouncilHolidays;
import org.talentstation.station.Given;
import org.talentstation.station.notice.NoticeEvent.NoticePublished;
import org.talentstation.station.notice.NoticeEvent.Objection;
import org.talentstation.station.notice.NoticeEvent.ObjectionRaised;
import org.talentstation.station.notice.NoticeEvent.Period;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseOpened;
import org.talentstation.station.notice.publish.NoticeLastsFiveWorkingDays;

/** A notice of two entries, published on 2021-02-03, closing at 24:00 of 2021-02-09. */
final class NoticeHistory {

    static final String ID = "notice-1";
    static final String A = "application-a";
    static final String B = "application-b";
    static final LocalDate PUBLISHED_ON = LocalDate.of(2021, 2, 3);
    static final List<NoticeEntry> ENTRIES = List.of(new NoticeEntry(A, Given.ABOUT_FIRM), new NoticeEntry(B, Given.ABOUT_UNIVERSITY));
    static final String LAST_MILLISECOND = "2021-02-09T23:59:59.999";
    static final String CLOSE = "2021-02-10T00:00";

    private NoticeHistory() {
    }

    static Period period(String publishedOn) {
        return NoticeLastsFiveWorkingDays.from(LocalDate.parse(publishedOn), Measures2020.version(), StateCouncilHolidays.calendar());
    }

    static NoticePublished published() {
        return new NoticePublished(ID, "入选名单公示", ENTRIES, period("2021-02-03"), Measures2020.ID);
    }

    static Objection objection(String objectionId, String applicationId) {
        return new Objection(objectionId, applicationId, ObjectorKind.ANONYMOUS, null, "场地不实", "请核查", List.of());
    }

    /** A late objection to entry A. */
    static SupervisionCaseOpened supervised(String caseId) {
        return new SupervisionCaseOpened(ID, objection(caseId, A), Given.ABOUT_FIRM, LocalDate.of(2021, 2, 10));
    }

    static ObjectionRaised raised(String objectionId, String applicationId) {
        return new ObjectionRaised(ID, objection(objectionId, applicationId),
                applicationId.equals(A) ? Given.ABOUT_FIRM : Given.ABOUT_UNIVERSITY, PUBLISHED_ON);
    }
}
