package org.talentstation.evaluation.automation;

import java.util.UUID;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.published.station.ApplicationWithdrawalPublished;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenApplicationWithdrawnThenWithdrawEntryTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenApplicationWithdrawnThenWithdrawEntry.class);
    }

    @Override
    protected String trigger() {
        String application = "application-" + UUID.randomUUID();
        return RunningEvaluation.learn(application,
                new ApplicationWithdrawalPublished(application, "round-" + UUID.randomUUID(), "改期申报"));
    }
}
