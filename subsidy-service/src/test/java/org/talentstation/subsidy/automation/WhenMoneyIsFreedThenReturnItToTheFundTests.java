package org.talentstation.subsidy.automation;

import java.time.LocalDate;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.published.station.StationWithdrawalPublished;
import org.talentstation.subsidy.Desk;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenMoneyIsFreedThenReturnItToTheFundTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningSubsidy.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenMoneyIsFreedThenReturnItToTheFund.class);
    }

    @Override
    protected String trigger() {
        String station = Desk.station("huancui");
        String subsidy = Desk.granted(station, 5_000_000, Desk.fund(5_000_000));
        Desk.approved(subsidy, 1_000_000);
        RunningSubsidy.learn("station-service", station, new StationWithdrawalPublished(station, LocalDate.of(2026, 9, 1)));
        Desk.reacted("whenStationIsSpokenOfThenNoteIt", "whenStandingChangesThenHoldReleaseOrCancel");
        return subsidy;
    }
}
