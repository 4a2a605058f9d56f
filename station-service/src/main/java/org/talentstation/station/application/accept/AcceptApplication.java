package org.talentstation.station.application.accept;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationAccepted;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;

/** The bureau accepts a filed application. Articles 7(1) and 18. */
public record AcceptApplication(String aggregateId, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationAccepted> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        AFirmCannotSkipItsDistrict.check(state);
        Step.ACCEPT.check(state.stage());
        return Optional.of(new ApplicationAccepted(aggregateId, occasion.date(), policy.id()));
    }
}
