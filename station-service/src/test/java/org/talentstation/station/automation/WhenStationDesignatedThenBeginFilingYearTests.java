package org.talentstation.station.automation;

import org.junit.jupiter.api.BeforeAll;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.station.RunningStation;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

/** Article 15. */
class WhenStationDesignatedThenBeginFilingYearTests extends AutomationContract {

    @BeforeAll
    static void underAVersionInForce() {
        TitledStations.itIs("2022-04-01T09:00:00");
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningStation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenStationDesignatedThenBeginFilingYear.class);
    }

    @Override
    protected String trigger() {
        return TitledStations.seeded();
    }
}
