package org.talentstation.station.application.sendback;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationReturned;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Reason;
import org.talentstation.station.application.Step;
import org.talentstation.station.application.accept.AFirmCannotSkipItsDistrict;

/** The bureau returns an application and says what is missing. Articles 7(1) and 18. */
public record ReturnApplication(String aggregateId, String missing, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationReturned> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        AFirmCannotSkipItsDistrict.check(state);
        Step.RETURN.check(state.stage());
        String what = Reason.required(missing, "7(1)", "filing.returnForInformation", "需要补正的内容");
        return Optional.of(new ApplicationReturned(aggregateId, what, occasion.date(), policy.id()));
    }
}
