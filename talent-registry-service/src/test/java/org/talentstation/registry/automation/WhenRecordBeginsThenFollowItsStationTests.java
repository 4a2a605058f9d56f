package org.talentstation.registry.automation;

import org.talentstation.chassis.automation.Automation;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.handover.HandoverScene;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenRecordBeginsThenFollowItsStationTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningRegistry.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenRecordBeginsThenFollowItsStation.class);
    }

    @Override
    protected String trigger() {
        String station = HandoverScene.station();
        HandoverScene.merge(station);
        HandoverScene.seenBy("whenStationChangedThenBeginHandover");
        return HandoverScene.talent(station);
    }
}
