package org.talentstation.station.application.decline;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.RecommendationDeclined;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Reason;
import org.talentstation.station.application.Step;
import org.talentstation.station.application.recommend.OnlyTheDistrictPathIsRecommended;

/** The district declines to recommend, with a reason; the application ends. Articles 7(1) and 18. */
public record DeclineRecommendation(String aggregateId, String reason, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<RecommendationDeclined> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        OnlyTheDistrictPathIsRecommended.check(state);
        Step.DECLINE.check(state.stage());
        String why = Reason.required(reason, "7(1)", "filing.declineNeedsReason", "不予推荐的理由");
        return Optional.of(new RecommendationDeclined(aggregateId, why, occasion.date(), policy.id()));
    }
}
