package org.talentstation.station.application.resubmit;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationResubmitted;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;
import org.talentstation.station.application.submit.EveryConditionHasEvidence;

/** The host answers a return; the application goes back to the bureau, its recommendation stands. Articles 7(1) and 18. */
public record ResubmitApplication(String aggregateId, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationResubmitted> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        Step.RESUBMIT.check(state.stage());
        EveryConditionHasEvidence.check(state.statements());
        return Optional.of(new ApplicationResubmitted(aggregateId, occasion.date(), policy.id()));
    }
}
