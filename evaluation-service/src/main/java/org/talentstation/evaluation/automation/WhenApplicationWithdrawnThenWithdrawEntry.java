package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.assessment.cancel.CancelAssessment;
import org.talentstation.evaluation.round.withdraw.WithdrawEntry;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.station.ApplicationWithdrawalPublished;

/** The host withdrew: the entry leaves the round and nobody assesses it any more. Article 7(1). */
@Component
public final class WhenApplicationWithdrawnThenWithdrawEntry implements Automation<ApplicationWithdrawalPublished> {

    @Override
    public String name() {
        return "whenApplicationWithdrawnThenWithdrawEntry";
    }

    @Override
    public Set<Class<? extends ApplicationWithdrawalPublished>> triggers() {
        return Set.of(ApplicationWithdrawalPublished.class);
    }

    @Override
    public List<? extends Command> react(ApplicationWithdrawalPublished withdrawal,
                                         LoggedEvent<ApplicationWithdrawalPublished> logged, Occasion occasion) {
        return List.of(
                new WithdrawEntry(withdrawal.roundId(), withdrawal.applicationId(), withdrawal.reason(), occasion),
                new CancelAssessment(withdrawal.applicationId(), withdrawal.roundId(), withdrawal.reason(), occasion));
    }
}
