package org.talentstation.evaluation.view.due;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.standing.StandingEvent;
import org.talentstation.evaluation.standing.StandingEvent.ConclusionSetAside;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationDropped;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationFinished;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationStarted;
import org.talentstation.evaluation.standing.StandingEvent.EvaluationStarted;
import org.talentstation.evaluation.standing.StandingEvent.RectificationDropped;
import org.talentstation.evaluation.standing.StandingEvent.RectificationFinished;
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StandingConcluded;
import org.talentstation.evaluation.standing.StandingEvent.StationChanged;
import org.talentstation.evaluation.standing.StandingEvent.StationEntered;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.StandingEvent.TitleRestored;
import org.talentstation.evaluation.standing.Title;

/** The due-sheet: from when each station's two years count, and whether it holds its title. Article 16. */
@Component
public final class DueEvaluationsView extends View<DueRow> {

    public DueEvaluationsView() {
        super("due-evaluations", DueRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(StationEntered.class, StationChanged.class, StandingConcluded.class, TitleEnded.class, TitleRestored.class,
                ConclusionSetAside.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<DueRow> rows) {
        switch ((StandingEvent) event.payload()) {
            case StationEntered e -> rows.upsert(e.standingId(), row -> new DueRow(e.standingId(), e.stationId(), e.stationName(), e.hostId(), e.hostName(),
                    e.jurisdiction(), e.stationType(), Title.HELD, e.titleFrom(), e.titleFrom(), null, null));
            case StationChanged e -> rows.change(e.standingId(), row -> new DueRow(row.id(), row.stationId(), e.stationName(), e.hostId(), e.hostName(),
                    e.jurisdiction(), e.stationType(), row.title(), row.titleFrom(), row.countedFrom(), null, null));
            case EvaluationStarted e -> { } // not subscribed: it is due until it is concluded
            case StandingConcluded e -> rows.change(e.standingId(), row -> row.countedFrom(e.concludedOn()));
            case TitleEnded e -> rows.change(e.standingId(), row -> row.as(e.title()));
            case TitleRestored e -> rows.change(e.standingId(), row -> row.as(Title.HELD));
            case ConclusionSetAside e -> rows.change(e.standingId(), row -> row.countedFrom(e.countedFrom()));
            // Not subscribed: what follows changes no due day.
            case DemonstrationStarted e -> { }
            case DemonstrationFinished e -> { }
            case DemonstrationDropped e -> { }
            case RectificationStarted e -> { }
            case RectificationFinished e -> { }
            case RectificationDropped e -> { }
        }
    }
}
