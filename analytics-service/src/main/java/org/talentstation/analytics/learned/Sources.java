package org.talentstation.analytics.learned;

import java.util.Set;
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
import org.talentstation.published.station.ApplicationStepPublished;
import org.talentstation.published.station.ApplicationWithdrawalPublished;
import org.talentstation.published.station.EvaluationAppealUpheldPublished;
import org.talentstation.published.station.ObjectionPublished;
import org.talentstation.published.station.PlaquePublished;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;
import org.talentstation.published.subsidy.PaymentPublished;
import org.talentstation.published.subsidy.RecoveryPublished;
import org.talentstation.published.subsidy.SubsidyCancellationPublished;
import org.talentstation.published.subsidy.SubsidyPublished;
import org.talentstation.published.subsidy.UseOfFundsPublished;

/** The integration events that facts are made of, by the service that tells them. */
public final class Sources {

    public static final Set<Class<?>> STATION = Set.of(ApplicationStepPublished.class, ApplicationWithdrawalPublished.class, ObjectionPublished.class,
            StationDesignationPublished.class, PlaquePublished.class, StationChangePublished.class, StationRevocationPublished.class,
            StationWithdrawalPublished.class, StationReinstatementPublished.class, ActivityPublished.class, EvaluationAppealUpheldPublished.class);
    public static final Set<Class<?>> EVALUATION = Set.of(EvaluationPublished.class, RectificationOrderPublished.class, RectificationReviewPublished.class,
            RectificationSetAsidePublished.class, DemonstrationPublished.class, DemonstrationEndPublished.class);
    public static final Set<Class<?>> SUBSIDY = Set.of(SubsidyPublished.class, SubsidyCancellationPublished.class, PaymentPublished.class,
            RecoveryPublished.class, UseOfFundsPublished.class);
    public static final Set<Class<?>> REGISTRY = Set.of(DemandPublished.class, MatchPublished.class, EngagementPublished.class, ConversionPublished.class);

    private Sources() {
    }
}
