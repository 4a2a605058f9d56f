package org.talentstation.station.view.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.actor.Role;
import org.talentstation.station.application.ApplicationEvent;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.application.Stage;
import org.talentstation.station.commissioner.ServiceDeskEvent;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.ledger.FilingEvent.FilingMade;
import org.talentstation.station.ledger.FilingEvent.FilingRefiled;
import org.talentstation.station.ledger.FilingEvent.FilingReturned;
import org.talentstation.station.ledger.LedgerEvent;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerReopened;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerShut;
import org.talentstation.station.ledger.TrackingEvent.IssueClosed;
import org.talentstation.station.ledger.TrackingEvent.IssueRaised;
import org.talentstation.station.ledger.TrackingEvent.IssueResolved;
import org.talentstation.station.notice.NoticeEvent.ObjectionDecided;
import org.talentstation.station.notice.NoticeEvent.ObjectionRaised;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseConcluded;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseOpened;
import org.talentstation.station.view.applications.ApplicationRow;

/**
 * What waits for whom: at most one task per application, one per objection and supervision case, those of a
 * station by its title, plaque, verifications, appeals, commissioner cases, returned filings and issues. Articles 5, 7, 10, 12, 15
 * and 17.
 */
@Component
public class Tasks extends View<Tasks.Row> {

    public Tasks() {
        super("tasks", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ApplicationEvent.class, ObjectionRaised.class, SupervisionCaseOpened.class, ObjectionDecided.class,
                SupervisionCaseConcluded.class, StationEvent.class, ServiceDeskEvent.class, FilingMade.class, FilingReturned.class,
                FilingRefiled.class, IssueRaised.class, IssueResolved.class, IssueClosed.class, LedgerShut.class,
                LedgerReopened.class, LedgerHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case ApplicationDrafted e -> rows.upsert(e.applicationId(), row -> Row.of(ApplicationRow.drafted(e)));
            case ApplicationEvent e -> rows.change(e.applicationId(), row -> Row.of(row.application.after(e)));
            case ObjectionRaised e -> rows.upsert(e.objection().objectionId(), row -> Row.about("待处理异议", "7(3)", e.noticeId(),
                    e.objection().objectionId(), e.about(), e.on()));
            case SupervisionCaseOpened e -> rows.upsert(e.objection().objectionId(), row -> Row.about("监督线索", "7(3)", e.noticeId(),
                    e.objection().objectionId(), e.about(), e.on()));
            case ObjectionDecided e -> rows.delete(e.objectionId());
            case SupervisionCaseConcluded e -> rows.delete(e.caseId());
            case StationEvent e -> StationTasks.project(e, rows);
            case ServiceDeskEvent e -> DeskTasks.project(e, rows);
            case LedgerEvent e -> LedgerTasks.project(e, rows);
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /**
     * @param role        who is to act; null while nobody is, and such a row is not shown
     * @param task        what is to be done; while nobody is to act, where the matter rests, or null
     * @param subjectId   the application, the notice or the station
     * @param application what the row is folded from; null for anything but an application
     * @param returned    the filings that the row is folded from; null for anything else
     */
    public record Row(String id, Role role, String roleName, String task, String article, String subjectId, String subject,
                      String hostId, String hostName, String jurisdiction, LocalDate since, String note,
                      ApplicationRow application, List<Returned> returned) {

        private static Row of(ApplicationRow a) {
            Work work = Work.at(a.stage());
            return new Row(a.id(), work == null ? null : work.role(), work == null ? null : work.role().chinese(),
                    work == null ? null : work.task(), work == null ? null : work.article(), a.id(), a.stationName(), a.hostId(),
                    a.hostName(), a.jurisdiction(), a.stageSince(), a.note(), a, null);
        }

        private static Row about(String task, String article, String noticeId, String id, Particulars about, LocalDate since) {
            return new Row(id, Role.BUREAU_OFFICER, Role.BUREAU_OFFICER.chinese(), task, article, noticeId, about.stationName(),
                    about.hostId(), about.hostName(), about.jurisdiction(), since, null, null, null);
        }

        /** One that nobody has to act on yet. */
        static Row hidden(String id, String stationId, Particulars about, LocalDate since) {
            return hidden(id, stationId, about.stationName(), about.hostId(), about.hostName(), about.jurisdiction(), since);
        }

        static Row hidden(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, LocalDate since) {
            return new Row(id, null, null, null, null, stationId, stationName, hostId, hostName, jurisdiction, since, null, null,
                    null);
        }

        Row due(Role who, String what, String rule, LocalDate from, String why) {
            return new Row(id, who, who.chinese(), what, rule, subjectId, subject, hostId, hostName, jurisdiction, from, why, null, returned);
        }

        Row done() {
            return resting(null);
        }

        /** Nobody has to act; {@code where} says how the matter rests. */
        Row resting(String where) {
            return new Row(id, null, null, where, null, subjectId, subject, hostId, hostName, jurisdiction, since, null, null, returned);
        }

        Row hosted(Particulars about) {
            return hosted(about.stationName(), about.hostId(), about.hostName(), about.jurisdiction());
        }

        Row hosted(String stationName, String host, String name, String place) {
            return new Row(id, role, roleName, task, article, subjectId, stationName, host, name, place, since, note, null, returned);
        }

        Row with(List<Returned> filings) {
            return new Row(id, role, roleName, task, article, subjectId, subject, hostId, hostName, jurisdiction, since, note, null, filings);
        }

        Row shown() {
            return new Row(id, role, roleName, task, article, subjectId, subject, hostId, hostName, jurisdiction, since, note, null, null);
        }
    }

    /** A filing that was returned and not yet made again. */
    public record Returned(String filingId, String note, LocalDate on) {
    }

    /** Who is to do what with an application at a stage. */
    private record Work(Role role, String task, String article) {

        private static Work at(Stage stage) {
            return switch (stage) {
                case DRAFT -> new Work(Role.HOST_STAFF, "待提交", "7(1)");
                case RETURNED -> new Work(Role.HOST_STAFF, "待补正", "7(1)");
                case AT_DISTRICT -> new Work(Role.DISTRICT_OFFICER, "待推荐", "7(1)");
                case AT_BUREAU -> new Work(Role.BUREAU_OFFICER, "待受理", "7(1)");
                case ACCEPTED -> new Work(Role.BUREAU_OFFICER, "待开展认定", "7(2)");
                case SHORTLISTED -> new Work(Role.BUREAU_OFFICER, "待公示", "7(3)");
                case CLEARED -> new Work(Role.BUREAU_OFFICER, "待报请核准", "7(4)");
                case APPROVAL_REQUESTED -> new Work(Role.LEADING_GROUP_OFFICE, "待核准", "7(4)");
                case APPROVED -> new Work(Role.BUREAU_LEADER, "待批复", "7(4)");
                case REPLIED -> new Work(Role.BUREAU_OFFICER, "待授牌", "7(4)");
                case IN_ROUND, ON_NOTICE, PLAQUE_AWARDED, DECLINED, REJECTED, WITHDRAWN, PASSED_OVER, REMOVED,
                     APPROVAL_REFUSED -> null;
            };
        }
    }
}
