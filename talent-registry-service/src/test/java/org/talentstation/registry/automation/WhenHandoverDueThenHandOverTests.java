package org.talentstation.registry.automation;

import java.util.List;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.registry.RegisteredPeople;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.handover.HandoverEvent.HandoverDue;
import org.talentstation.registry.handover.HandoverScene;
import org.talentstation.registry.handover.StationHandover;
import org.talentstation.registry.match.MatchScene;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenHandoverDueThenHandOverTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningRegistry.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenHandoverDueThenHandOver.class);
    }

    @Override
    protected String trigger() {
        String station = HandoverScene.station();
        String talent = HandoverScene.talent(station);
        HandoverScene.seenBy("whenRecordBeginsThenFollowItsStation");
        String id = StationHandover.idOf(station);
        MatchScene.append("StationHandover", id, new HandoverDue(station, RegisteredPeople.OTHER_HOST, "wendeng", List.of(talent), MatchScene.today()));
        return id;
    }
}
