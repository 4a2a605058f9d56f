package org.talentstation.station.application.reject;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationRejected;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Reason;
import org.talentstation.station.application.Step;
import org.talentstation.station.application.accept.AFirmCannotSkipItsDistrict;

/** The bureau rejects a filed application, with a reason; it ends. Articles 7(1) and 18. */
public record RejectApplication(String aggregateId, String reason, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationRejected> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        AFirmCannotSkipItsDistrict.check(state);
        Step.REJECT.check(state.stage());
        String why = Reason.required(reason, "7(1)", "filing.declineNeedsReason", "不予受理的理由");
        return Optional.of(new ApplicationRejected(aggregateId, why, occasion.date(), policy.id()));
    }
}
