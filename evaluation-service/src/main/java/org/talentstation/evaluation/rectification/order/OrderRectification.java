package org.talentstation.evaluation.rectification.order;

import java.time.LocalDate;
import org.talentstation.evaluation.rectification.DeadlineAhead;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.rectification.RectificationId;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.text.Required;

/**
 * 责令整改 after an evaluation. Articles 17 and 18.
 *
 * @param outcome what the evaluation was concluded with, or null while it is not concluded
 * @param station as it stands in this transaction
 */
public record OrderRectification(String evaluationId, EvaluationOutcome outcome, StationFacts station, String opinion, LocalDate deadline,
                                 Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return RectificationId.of(evaluationId);
    }

    /** Refuses what {@link ConcludedWithRectification} and {@link DeadlineAhead} refuse, and an order without an opinion with TEXT_REQUIRED. */
    public RectificationOrdered decide() {
        PolicyVersion policy = occasion.policy();
        ConcludedWithRectification.check(outcome);
        DeadlineAhead.check(deadline, occasion.date());
        return new RectificationOrdered(aggregateId(), evaluationId, station, Required.text(opinion, "opinion", "整改意见"), deadline,
                occasion.actor().id(), occasion.date(), policy.id());
    }
}
