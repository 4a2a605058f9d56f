package org.talentstation.station.view.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.talentstation.kernel.station.Condition;
import org.talentstation.published.evaluation.AssessmentPublished;
import org.talentstation.station.application.ApplicationEvent;
import org.talentstation.station.application.ApplicationEvent.ConditionStated;
import org.talentstation.station.notice.NoticeEvent.Period;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.view.applications.ApplicationRow;

/**
 * An application with everything known about it. What objectors said stays with the notice.
 *
 * @param assessment null until the experts finished
 * @param notice     null until it is on notice
 */
public record Dossier(String id, String hostId, String jurisdiction, ApplicationRow application, List<Statement> conditions,
                      Assessment assessment, Notice notice, List<TimelineItem> timeline) {

    static Dossier of(ApplicationRow row) {
        return new Dossier(row.id(), row.hostId(), row.jurisdiction(), row, List.of(), null, null, List.of());
    }

    Dossier after(ApplicationEvent event) {
        List<Statement> stated = event instanceof ConditionStated e ? Stream.concat(
                conditions.stream().filter(c -> c.condition != e.condition()), Stream.of(Statement.of(e)))
                .sorted(Comparator.comparing(Statement::condition)).toList() : conditions;
        return new Dossier(id, hostId, jurisdiction, application.after(event), stated, assessment, notice, timeline);
    }

    Dossier assessed(AssessmentPublished e) {
        var found = new Assessment(e.assessmentId(), e.visitedOn(), e.scoreHundredths(), e.completedOn(), e.findings().stream()
                .map(f -> new Found(f.condition(), f.condition().article(), f.condition().chinese(), f.finding().chinese(), f.evidence()))
                .toList());
        return new Dossier(id, hostId, jurisdiction, application, conditions, found, notice, timeline);
    }

    Dossier noticed(String noticeId, Period period) {
        return new Dossier(id, hostId, jurisdiction, application, conditions, assessment,
                new Notice(noticeId, period.publishedOn(), period.closesOn(), period.closesAt()), timeline);
    }

    Dossier told(TimelineItem item) {
        return new Dossier(id, hostId, jurisdiction, application, conditions, assessment, notice,
                Stream.concat(timeline.stream(), Stream.of(item)).toList());
    }

    /** What the host stated for one condition of Article 6. */
    public record Statement(Condition condition, String article, String title, String statement,
                            List<FileReference> attachments, LocalDate on) {

        private static Statement of(ConditionStated e) {
            return new Statement(e.condition(), e.condition().article(), e.condition().chinese(), e.statement(), e.attachments(), e.on());
        }
    }

    /** @param scoreHundredths 0 to 10000 */
    public record Assessment(String assessmentId, LocalDate visitedOn, Integer scoreHundredths, LocalDate completedOn,
                             List<Found> findings) {
    }

    /** What the experts found for one condition. */
    public record Found(Condition condition, String article, String title, String finding, String evidence) {
    }

    /** The period of its notice. */
    public record Notice(String noticeId, LocalDate publishedOn, LocalDate closesOn, Instant closesAt) {
    }
}
