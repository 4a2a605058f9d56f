package org.talentstation.station;

import org.talentstation.testkit.EventModelContract;
import org.talentstation.testkit.ServiceUnderTest;

class EventModelTests extends EventModelContract {

    @Override
    protected String serviceName() {
        return "station-service";
    }

    @Override
    protected String servicePackage() {
        return "org.talentstation.station";
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningStation.service();
    }
}
