package org.talentstation.chassis.automation;

import org.talentstation.sample.Stage;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

/** The shared contract, applied to the sample's automation. */
class WhenCounterRaisedThenEchoTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return Stage.sender();
    }

    @Override
    protected Automation<?> automation() {
        return (Automation<?>) Stage.sender().context().getBean("whenRaisedThenEcho");
    }

    @Override
    protected String trigger() {
        String counter = Stage.open(service());
        Stage.raise(service(), counter, 2);
        return counter;
    }
}
