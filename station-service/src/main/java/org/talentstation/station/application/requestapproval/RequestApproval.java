package org.talentstation.station.application.requestapproval;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApprovalRequested;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;

/** The bureau reports a cleared application to the leading group's office. Articles 7(4) and 18. */
public record RequestApproval(String aggregateId, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApprovalRequested> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        OnlyAnUnopposedEntryIsReported.check(state.stage());
        Step.REQUEST_APPROVAL.check(state.stage());
        return Optional.of(new ApprovalRequested(aggregateId, occasion.actor().id(), occasion.date(), policy.id()));
    }
}
