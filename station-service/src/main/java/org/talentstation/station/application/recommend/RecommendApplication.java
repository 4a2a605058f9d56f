package org.talentstation.station.application.recommend;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationRecommended;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;
import org.talentstation.kernel.text.Required;

/** The district recommends the application to the bureau, once. Articles 7(1) and 18. */
public record RecommendApplication(String aggregateId, String opinion, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationRecommended> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        OnlyTheDistrictPathIsRecommended.check(state);
        Step.RECOMMEND.check(state.stage());
        return Optional.of(new ApplicationRecommended(aggregateId, Required.text(opinion, "opinion", "推荐意见"),
                occasion.date(), policy.id()));
    }
}
