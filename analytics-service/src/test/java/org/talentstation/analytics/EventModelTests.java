package org.talentstation.analytics;

import org.talentstation.testkit.EventModelContract;
import org.talentstation.testkit.ServiceUnderTest;

class EventModelTests extends EventModelContract {

    @Override
    protected String serviceName() {
        return "analytics-service";
    }

    @Override
    protected String servicePackage() {
        return "org.talentstation.analytics";
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningAnalytics.service();
    }

    @Override
    protected boolean publishes() {
        return false;
    }
}
