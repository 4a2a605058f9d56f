package org.talentstation.station.automation;

import java.util.List;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.station.Given;
import org.talentstation.station.RunningStation;
import org.talentstation.station.designation.HostChange;
import org.talentstation.station.designation.StationEvent.StationHostChanged;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

/** Article 15. */
class WhenHostChangedThenHandOverNetworkTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningStation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenHostChangedThenHandOverNetwork.class);
    }

    @Override
    protected String trigger() {
        return TitledStations.seeded(id -> List.of(new StationHostChanged(id, "verification-1", HostChange.MOVE, Given.ABOUT_FIRM, "新址1号", "属实",
                List.of(), TitledStations.DAY, Measures2020.ID)));
    }
}
