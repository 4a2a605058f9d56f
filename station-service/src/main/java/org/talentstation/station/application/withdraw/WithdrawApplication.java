package org.talentstation.station.application.withdraw;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;
import org.talentstation.kernel.text.Required;

/** The host withdraws, whatever law is in force: to give up is not a decision of the bureau. Article 7(1). */
public record WithdrawApplication(String aggregateId, String reason, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationWithdrawn> decide(ApplicationState state) {
        WithdrawalEndsWithTheNotice.check(state.stage());
        Step.WITHDRAW.check(state.stage());
        return Optional.of(new ApplicationWithdrawn(aggregateId, Required.text(reason, "reason", "撤回理由"), state.stage(),
                state.roundId(), occasion.date()));
    }
}
