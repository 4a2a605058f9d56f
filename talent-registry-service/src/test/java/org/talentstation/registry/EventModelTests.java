package org.talentstation.registry;

import org.talentstation.testkit.EventModelContract;
import org.talentstation.testkit.ServiceUnderTest;

class EventModelTests extends EventModelContract {

    @Override
    protected String serviceName() {
        return "talent-registry-service";
    }

    @Override
    protected String servicePackage() {
        return "org.talentstation.registry";
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningRegistry.service();
    }
}
