package org.talentstation.evaluation.published;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.publish.Publication;
import org.talentstation.evaluation.assessment.AssessmentCompleted;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationEnded;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationSetAside;
import org.talentstation.evaluation.round.PassedOver;
import org.talentstation.evaluation.round.ShortlistDecided;
import org.talentstation.published.evaluation.AssessmentPublished;
import org.talentstation.published.evaluation.DemonstrationEndPublished;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.evaluation.RectificationSetAsidePublished;
import org.talentstation.published.evaluation.ShortlistPublished;

/** What leaves this service: results, the shortlist, conclusions, demonstration stations and rectifications. Who judged, and each judge's scores, stay inside. */
@Component
public final class EvaluationPublication implements Publication {

    @Override
    public String topic() {
        return "evaluation.events.v1";
    }

    @Override
    public Optional<Object> integrationEvent(LoggedEvent<?> event) {
        return switch (event.payload()) {
            case AssessmentCompleted e -> Optional.of(assessment(e));
            case ShortlistDecided e -> Optional.of(shortlist(e));
            case EvaluationConcluded e -> Optional.of(evaluation(e));
            case DemonstrationConfirmed e -> Optional.of(new DemonstrationPublished(e.demonstrationId(), e.stationId(), e.confirmedOn(),
                    e.policyVersion()));
            case DemonstrationEnded e -> Optional.of(new DemonstrationEndPublished(e.demonstrationId(), e.stationId(), e.endedOn()));
            case RectificationOrdered e -> Optional.of(new RectificationOrderPublished(e.rectificationId(), e.station().stationId(),
                    e.orderedOn(), e.deadline(), e.policyVersion()));
            case RectificationReviewed e -> Optional.of(new RectificationReviewPublished(e.rectificationId(), e.stationId(), e.accepted(),
                    e.reviewedOn(), e.policyVersion()));
            case RectificationSetAside e -> Optional.of(new RectificationSetAsidePublished(e.rectificationId(), e.stationId(), e.setAsideOn()));
            default -> Optional.empty();
        };
    }

    private static AssessmentPublished assessment(AssessmentCompleted e) {
        return new AssessmentPublished(e.assessmentId(), e.roundId(), e.applicationId(), e.visitedOn(),
                e.scoreHundredths(), e.findings().stream().map(f -> new AssessmentPublished.ConditionFinding(
                        f.condition(), f.finding(), f.evidence())).toList(), e.completedOn());
    }

    private static EvaluationPublished evaluation(EvaluationConcluded e) {
        return new EvaluationPublished(e.evaluationId(), e.stationId(), e.outcome(), e.scoreHundredths(), e.concludedOn(), e.nextDueOn(),
                e.policyVersion());
    }

    private static ShortlistPublished shortlist(ShortlistDecided e) {
        return new ShortlistPublished(e.roundId(), e.selected(),
                e.passedOver().stream().map(PassedOver::applicationId).toList(), e.ranking().stream()
                .map(r -> new ShortlistPublished.Ranked(r.applicationId(), r.rank(), r.scoreHundredths())).toList(),
                e.reasons(), e.decidedOn(), e.policyVersion());
    }
}
