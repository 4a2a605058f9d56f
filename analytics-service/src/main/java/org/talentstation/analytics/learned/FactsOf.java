package org.talentstation.analytics.learned;

import static org.talentstation.analytics.fact.FactTable.ACTIVITY;
import static org.talentstation.analytics.fact.FactTable.CONVERSION;
import static org.talentstation.analytics.fact.FactTable.DEMONSTRATION;
import static org.talentstation.analytics.fact.FactTable.EVALUATION;
import static org.talentstation.analytics.fact.FactTable.MONEY;
import static org.talentstation.analytics.fact.FactTable.RECTIFICATION;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentstation.analytics.fact.FactChange;
import org.talentstation.analytics.fact.FactTable;
import org.talentstation.published.evaluation.DemonstrationEndPublished;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.evaluation.RectificationSetAsidePublished;
import org.talentstation.published.registry.ConversionPublished;
import org.talentstation.published.registry.DemandPublished;
import org.talentstation.published.registry.EngagementPublished;
import org.talentstation.published.registry.MatchPublished;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.published.station.EvaluationAppealUpheldPublished;
import org.talentstation.published.subsidy.PaymentPublished;
import org.talentstation.published.subsidy.RecoveryPublished;
import org.talentstation.published.subsidy.SubsidyCancellationPublished;
import org.talentstation.published.subsidy.SubsidyPublished;
import org.talentstation.published.subsidy.UseOfFundsPublished;

/** What an integration event says of the facts; the events of several services may come in any order, so none looks at another's. */
public final class FactsOf {

    /** Every event that says something. */
    public static final Set<Class<?>> EVENTS = Stream.of(Sources.STATION, Sources.EVALUATION, Sources.SUBSIDY, Sources.REGISTRY).flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private FactsOf() {
    }

    /** @param eventId of the event, for what has no number of its own */
    public static List<FactChange> event(Object event, String eventId) {
        return switch (event) {
            case ActivityPublished e -> one(ACTIVITY, e.activityId(), "station_id", e.stationId(), "function", e.function(), "kind", e.kind(), "title", e.title(),
                    "held_on", e.heldOn(), "visits", e.visits(), "talents", e.talents());
            case EvaluationPublished e -> one(EVALUATION, e.evaluationId(), "station_id", e.stationId(), "outcome", e.outcome(), "score_hundredths",
                    e.scoreHundredths(), "concluded_on", e.concludedOn());
            case EvaluationAppealUpheldPublished e -> one(EVALUATION, e.evaluationId(), "set_aside", true);
            case RectificationOrderPublished e -> one(RECTIFICATION, e.rectificationId(), "station_id", e.stationId(), "ordered_on", e.orderedOn(),
                    "deadline", e.deadline());
            case RectificationReviewPublished e -> one(RECTIFICATION, e.rectificationId(), "station_id", e.stationId(), "reviewed_on", e.reviewedOn(),
                    "accepted", e.accepted());
            case RectificationSetAsidePublished e -> one(RECTIFICATION, e.rectificationId(), "station_id", e.stationId(), "set_aside", true);
            case DemonstrationPublished e -> one(DEMONSTRATION, e.demonstrationId(), "station_id", e.stationId(), "confirmed_on", e.confirmedOn());
            case DemonstrationEndPublished e -> one(DEMONSTRATION, e.demonstrationId(), "station_id", e.stationId(), "ended_on", e.endedOn());
            case SubsidyPublished e -> one(MONEY, "grant:" + e.subsidyId(), "subsidy_id", e.subsidyId(), "station_id", e.stationId(), "flow", "GRANTED",
                    "category", e.provincialAward() ? "PROVINCIAL" : "MUNICIPAL", "amount_fen", e.amountFen(), "day", e.grantedOn());
            case SubsidyCancellationPublished e -> one(MONEY, "cancellation:" + e.subsidyId(), "subsidy_id", e.subsidyId(), "flow", "CANCELLED", "amount_fen", e.unpaidFen(), "day", e.on());
            case PaymentPublished e -> one(MONEY, "payment:" + e.paymentId(), "subsidy_id", e.subsidyId(), "station_id", e.stationId(), "flow", "PAID",
                    "amount_fen", e.amountFen(), "day", e.paidOn());
            // One recovery may come back in several parts.
            case RecoveryPublished e -> one(MONEY, "recovery:" + eventId, "subsidy_id", e.subsidyId(), "station_id", e.stationId(), "flow", "RECOVERED",
                    "amount_fen", e.amountFen(), "day", e.on());
            case UseOfFundsPublished e -> one(MONEY, "use:" + e.useId(), "subsidy_id", e.subsidyId(), "station_id", e.stationId(), "flow", "USED",
                    "category", e.category(), "stage", e.stage(), "amount_fen", e.amountFen(), "day", e.usedOn());
            case DemandPublished e -> List.of(RegistryFacts.demand(e));
            case MatchPublished e -> List.of(RegistryFacts.match(e));
            case EngagementPublished e -> List.of(RegistryFacts.engagement(e));
            case ConversionPublished e -> one(CONVERSION, e.conversionId(), "engagement_id", e.engagementId(), "station_id", e.stationId(),
                    "value_fen", e.valueFen(), "achieved_on", e.achievedOn(), "voided", e.voided());
            default -> TitleFacts.event(event);
        };
    }

    private static List<FactChange> one(FactTable table, String id, Object... pairs) {
        return List.of(FactChange.of(table, id, pairs));
    }
}
