package org.talentstation.station.automation;

import java.util.List;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.station.RunningStation;
import org.talentstation.station.designation.StationEvent.StationWithdrawn;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

/** Articles 3, 4 and 17. */
class WhenTitleChangesThenMindNetworkTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningStation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenTitleChangesThenMindNetwork.class);
    }

    @Override
    protected String trigger() {
        return TitledStations.seeded(id -> List.of(new StationWithdrawn(id, "同意退出", TitledStations.DAY, Measures2020.ID)));
    }
}
