package org.talentstation.station.automation;

import java.util.UUID;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.published.evaluation.RectificationSetAsidePublished;
import org.talentstation.station.RunningStation;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

/** Article 17. */
class WhenRectificationSetAsideThenDropItTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningStation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenRectificationSetAsideThenDropIt.class);
    }

    @Override
    protected String trigger() {
        String rectification = "rectification-" + UUID.randomUUID();
        return TitledStations.learned(rectification, new RectificationSetAsidePublished(rectification, TitledStations.seeded(), TitledStations.DAY));
    }
}
