package org.talentstation.station.view.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.notice.NoticeEvent.NoticePublished;
import org.talentstation.station.notice.NoticeEvent.ObjectionDecided;
import org.talentstation.station.notice.NoticeEvent.ObjectionRaised;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseConcluded;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseOpened;
import org.talentstation.station.notice.ObjectorKind;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.view.noticeboard.NoticeBoard;

/** A notice for who works on it: what the board shows, and the objections and supervision cases. Article 7(3). */
@Component
public class Notices extends View<Notices.Row> {

    public Notices() {
        super("notices", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(NoticeEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((NoticeEvent) event.payload()) {
            case NoticePublished e -> rows.upsert(e.noticeId(), row -> Row.of(NoticeBoard.fold(null, e), List.of(), List.of()));
            case ObjectionRaised e -> rows.change(e.noticeId(), row -> Row.of(NoticeBoard.fold(row.notice, e),
                    with(row.objections, Case.of(e.objection(), e.about(), e.on(), "待决定")), row.supervisionCases));
            case SupervisionCaseOpened e -> rows.change(e.noticeId(), row -> Row.of(row.notice, row.objections,
                    with(row.supervisionCases, Case.of(e.objection(), e.about(), e.on(), "转为监督线索"))));
            case SupervisionCaseConcluded e -> rows.change(e.noticeId(), row -> Row.of(row.notice, row.objections,
                    row.supervisionCases.stream().map(c -> c.id.equals(e.caseId()) ? c.concluded(e) : c).toList()));
            case ObjectionDecided e -> rows.change(e.noticeId(), row -> Row.of(NoticeBoard.fold(row.notice, e),
                    row.objections.stream().map(o -> o.id.equals(e.objectionId()) ? o.decided(e) : o).toList(), row.supervisionCases));
            case NoticeEvent e -> rows.change(e.noticeId(), row -> Row.of(NoticeBoard.fold(row.notice, e), row.objections,
                    row.supervisionCases));
        }
    }

    private static List<Case> with(List<Case> cases, Case another) {
        return Stream.concat(cases.stream(), Stream.of(another)).toList();
    }

    /** @param openObjections how many objections wait for a decision */
    public record Row(String id, String title, LocalDate publishedOn, LocalDate closesOn, Instant closesAt, Boolean open,
                      Integer openObjections, NoticeBoard.Row notice, List<Case> objections, List<Case> supervisionCases) {

        private static Row of(NoticeBoard.Row notice, List<Case> objections, List<Case> supervisionCases) {
            int waiting = (int) objections.stream().filter(o -> o.founded == null).count();
            return new Row(notice.id(), notice.title(), notice.publishedOn(), notice.closesOn(), notice.closesAt(), notice.open(),
                    waiting, notice, objections, supervisionCases);
        }
    }

    /** An objection or a supervision case; {@code founded} (substantiated) is null until it is decided (concluded). */
    public record Case(String id, String applicationId, String stationName, String hostName, ObjectorKind objector,
                       String objectorName, String unitName, String grounds, String remedy, List<FileReference> files,
                       LocalDate raisedOn, String status, Boolean founded, String reasons, LocalDate decidedOn) {

        private static Case of(NoticeEvent.Objection o, Particulars about, LocalDate on, String status) {
            return new Case(o.objectionId(), o.applicationId(), about.stationName(), about.hostName(), o.objector(),
                    o.objector().chinese(), o.unitName(), o.grounds(), o.remedy(), o.files(), on, status, null, null, null);
        }

        private Case decided(ObjectionDecided e) {
            return with(e.founded() ? "异议成立" : "异议不成立", e.founded(), e.reasons(), e.on());
        }

        private Case concluded(SupervisionCaseConcluded e) {
            return with(e.substantiated() ? "线索属实" : "线索不属实", e.substantiated(), e.findings(), e.on());
        }

        private Case with(String now, boolean founded, String reasons, LocalDate on) {
            return new Case(id, applicationId, stationName, hostName, objector, objectorName, unitName, grounds, remedy, files,
                    raisedOn, now, founded, reasons, on);
        }
    }
}
