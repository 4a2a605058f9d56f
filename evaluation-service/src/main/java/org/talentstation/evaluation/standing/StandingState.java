package org.talentstation.evaluation.standing;

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

/** What a station's standing remembers in order to decide; it only assigns, and never judges. */
final class StandingState {

    private StationFacts facts;
    private String openEvaluation;
    private String demonstration;
    private Rectifying rectifying;

    void evolve(StandingEvent event) {
        switch (event) {
            case StationEntered e -> facts = new StationFacts(e.stationId(), e.stationName(), e.hostId(), e.hostName(),
                    e.jurisdiction(), e.stationType(), Title.HELD, e.titleFrom(), e.titleFrom());
            case StationChanged e -> facts = facts.changed(e);
            case EvaluationStarted e -> openEvaluation = e.evaluationId();
            case StandingConcluded e -> {
                facts = facts.countedFrom(e.concludedOn());
                openEvaluation = null;
            }
            case TitleEnded e -> {
                facts = facts.as(e.title());
                openEvaluation = null;
                demonstration = null;
                rectifying = null;
            }
            case TitleRestored e -> facts = facts.as(Title.HELD);
            case DemonstrationStarted e -> demonstration = e.demonstrationId();
            case DemonstrationFinished e -> demonstration = null;
            case DemonstrationDropped e -> demonstration = null;
            case RectificationStarted e -> rectifying = new Rectifying(e.rectificationId(), false);
            case RectificationFinished e -> rectifying = e.accepted() ? null : new Rectifying(e.rectificationId(), true);
            case RectificationDropped e -> rectifying = null;
        }
    }

    StationFacts facts() {
        return facts;
    }

    /** The evaluation that is not concluded, or null. */
    String openEvaluation() {
        return openEvaluation;
    }

    /** The demonstration that was proposed or confirmed, or null. */
    String demonstration() {
        return demonstration;
    }

    /** The rectification that was not accepted, or null. */
    Rectifying rectifying() {
        return rectifying;
    }

    /** The rectification that waits for its re-check, or null. */
    Rectifying undecided() {
        return rectifying == null || rectifying.failed() ? null : rectifying;
    }
}
