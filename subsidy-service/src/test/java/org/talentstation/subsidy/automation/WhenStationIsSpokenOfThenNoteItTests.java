package org.talentstation.subsidy.automation;

import org.talentstation.chassis.automation.Automation;
import org.talentstation.subsidy.Desk;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenStationIsSpokenOfThenNoteItTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningSubsidy.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenStationIsSpokenOfThenNoteIt.class);
    }

    @Override
    protected String trigger() {
        return "station-service:" + Desk.station("huancui");
    }
}
