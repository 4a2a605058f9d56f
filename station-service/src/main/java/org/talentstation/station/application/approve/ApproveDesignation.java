package org.talentstation.station.application.approve;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.DesignationApproved;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;

/** 核准 by the leading group's office; not yet the title, not yet the plaque. Articles 7(4) and 18. */
public record ApproveDesignation(String aggregateId, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<DesignationApproved> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        Step.APPROVE.check(state.stage());
        TheApproverIsAnotherPerson.check(state, occasion.actor());
        return Optional.of(new DesignationApproved(aggregateId, occasion.date(), policy.id()));
    }
}
