package org.talentstation.subsidy.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.evaluation.DemonstrationEndPublished;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.evaluation.RectificationSetAsidePublished;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.standing.EndCause;
import org.talentstation.subsidy.standing.StandingNews;
import org.talentstation.subsidy.standing.StandingNews.DemonstrationEndNoted;
import org.talentstation.subsidy.standing.StandingNews.DemonstrationNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationReviewNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationSetAsideNoted;
import org.talentstation.subsidy.standing.StandingNews.ReinstatementNoted;
import org.talentstation.subsidy.standing.StandingNews.StationNoted;
import org.talentstation.subsidy.standing.StandingNews.TitleEndNoted;
import org.talentstation.subsidy.standing.note.NoteStationNews;

/** Another service spoke of a station: its standing here takes note, in whatever order the news come. Articles 9 and 17. */
@Component
public final class WhenStationIsSpokenOfThenNoteIt implements Automation<Record> {

    @Override
    public String name() {
        return "whenStationIsSpokenOfThenNoteIt";
    }

    @Override
    public Set<Class<? extends Record>> triggers() {
        return Set.of(StationDesignationPublished.class, StationChangePublished.class, StationRevocationPublished.class,
                StationWithdrawalPublished.class, StationReinstatementPublished.class, DemonstrationPublished.class,
                DemonstrationEndPublished.class, RectificationOrderPublished.class, RectificationReviewPublished.class,
                RectificationSetAsidePublished.class);
    }

    @Override
    public List<? extends Command> react(Record event, LoggedEvent<Record> logged, Occasion occasion) {
        return List.of(new NoteStationNews(news(event), occasion));
    }

    private static StandingNews news(Record event) {
        return switch (event) {
            case StationDesignationPublished e -> new StationNoted(e.stationId(),
                    new Beneficiary(e.stationId(), e.stationName(), e.hostId(), e.hostName(), e.jurisdiction()), e.titleFrom());
            case StationChangePublished e -> new StationNoted(e.stationId(),
                    new Beneficiary(e.stationId(), e.stationName(), e.hostId(), e.hostName(), e.jurisdiction()), e.from());
            case StationRevocationPublished e -> new TitleEndNoted(e.stationId(), EndCause.REVOCATION, e.revokedOn());
            case StationWithdrawalPublished e -> new TitleEndNoted(e.stationId(), EndCause.WITHDRAWAL, e.withdrawnOn());
            case StationReinstatementPublished e -> new ReinstatementNoted(e.stationId(), e.reinstatedOn());
            case DemonstrationPublished e -> new DemonstrationNoted(e.stationId(), e.demonstrationId(), e.confirmedOn());
            case DemonstrationEndPublished e -> new DemonstrationEndNoted(e.stationId(), e.demonstrationId(), e.endedOn());
            case RectificationOrderPublished e -> new RectificationNoted(e.stationId(), e.rectificationId(), e.orderedOn());
            case RectificationReviewPublished e -> new RectificationReviewNoted(e.stationId(), e.rectificationId(), e.accepted(), e.reviewedOn());
            case RectificationSetAsidePublished e -> new RectificationSetAsideNoted(e.stationId(), e.rectificationId(), e.setAsideOn());
            default -> throw new IllegalArgumentException("Not a trigger: " + event);
        };
    }
}
