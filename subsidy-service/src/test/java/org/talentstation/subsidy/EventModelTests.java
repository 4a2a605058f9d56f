package org.talentstation.subsidy;

import org.talentstation.testkit.EventModelContract;
import org.talentstation.testkit.ServiceUnderTest;

class EventModelTests extends EventModelContract {

    @Override
    protected String serviceName() {
        return "subsidy-service";
    }

    @Override
    protected String servicePackage() {
        return "org.talentstation.subsidy";
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningSubsidy.service();
    }
}
