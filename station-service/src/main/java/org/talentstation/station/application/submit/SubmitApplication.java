package org.talentstation.station.application.submit;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationSubmitted;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;

/** Files the application, with the district or the bureau as the unit class says. Articles 6, 7(1) and 18. */
public record SubmitApplication(String aggregateId, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationSubmitted> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        Step.SUBMIT.check(state.stage());
        EveryConditionHasEvidence.check(state.statements());
        return Optional.of(new ApplicationSubmitted(aggregateId, state.path(), occasion.date(), policy.id()));
    }
}
