package org.talentstation.subsidy.automation;

import org.talentstation.chassis.automation.Automation;
import org.talentstation.subsidy.Desk;
import org.talentstation.subsidy.HandoverOverHttpTests;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenSubsidyHandedOverThenHandOverItsPaymentsTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningSubsidy.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenSubsidyHandedOverThenHandOverItsPayments.class);
    }

    @Override
    protected String trigger() {
        String station = Desk.station("huancui");
        String subsidy = Desk.granted(station, 5_000_000, Desk.fund(5_000_000));
        Desk.approved(subsidy, 1_000_000);
        HandoverOverHttpTests.handOver(station);
        Desk.reacted("whenStationIsSpokenOfThenNoteIt", "whenStandingChangesThenHoldReleaseOrCancel");
        return subsidy;
    }
}
