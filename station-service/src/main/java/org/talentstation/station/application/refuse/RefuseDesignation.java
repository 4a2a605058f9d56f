package org.talentstation.station.application.refuse;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.DesignationRefused;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Reason;
import org.talentstation.station.application.Step;
import org.talentstation.station.application.approve.TheApproverIsAnotherPerson;

/** 不予核准, with a reason; the application ends. Articles 7(4) and 18. */
public record RefuseDesignation(String aggregateId, String reason, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<DesignationRefused> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        Step.REFUSE_APPROVAL.check(state.stage());
        TheApproverIsAnotherPerson.check(state, occasion.actor());
        String why = Reason.required(reason, "7(4)", "approval.refusalNeedsReason", "不予核准的理由");
        return Optional.of(new DesignationRefused(aggregateId, why, occasion.date(), policy.id()));
    }
}
