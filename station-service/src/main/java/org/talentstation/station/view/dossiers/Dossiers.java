package org.talentstation.station.view.dossiers;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.published.evaluation.AssessmentPublished;
import org.talentstation.station.application.ApplicationEvent;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;
import org.talentstation.station.notice.NoticeEvent.*;
import org.talentstation.station.view.applications.ApplicationRow;

/** An application's dossier: what was stated, found, noticed and decided, and a timeline in words. Articles 6 and 7. */
@Component
public class Dossiers extends View<Dossier> {

    public Dossiers() {
        super("application-dossiers", Dossier.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ApplicationEvent.class, NoticePublished.class, NoticeCorrected.class, NoticeExtended.class,
                ObjectionRaised.class, ObjectionDecided.class, NoticeClosed.class, AssessmentPublished.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Dossier> rows) {
        switch (event.payload()) {
            case ApplicationDrafted e -> rows.upsert(e.applicationId(),
                    row -> Dossier.of(ApplicationRow.drafted(e)).told(TimelineItem.of(event, Narration.of(e))));
            case ApplicationEvent e -> rows.change(e.applicationId(),
                    row -> row.after(e).told(TimelineItem.of(event, Narration.of(e))));
            case AssessmentPublished e -> rows.change(e.applicationId(),
                    row -> row.assessed(e).told(TimelineItem.of(event, Narration.of(e))));
            case NoticePublished e -> each(e.entries().stream().map(entry -> entry.applicationId()).toList(), rows,
                    row -> row.noticed(e.noticeId(), e.period()));
            case NoticeCorrected e -> each(e.applicationIds(), rows, row -> row.noticed(e.noticeId(), e.period())
                    .told(TimelineItem.of(event, Narration.of(e))));
            case NoticeExtended e -> each(e.applicationIds(), rows, row -> row.noticed(e.noticeId(), e.period())
                    .told(TimelineItem.of(event, Narration.of(e))));
            case NoticeClosed e -> each(e.held(), rows, row -> row.told(TimelineItem.of(event, Narration.of(e))));
            case ObjectionRaised e -> rows.change(e.objection().applicationId(),
                    row -> row.told(TimelineItem.of(event, Narration.of(e))));
            case ObjectionDecided e -> rows.change(e.applicationId(), row -> row.told(TimelineItem.of(event, Narration.of(e))));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    private static void each(List<String> applications, Rows<Dossier> rows, UnaryOperator<Dossier> change) {
        applications.forEach(application -> rows.change(application, change));
    }
}
