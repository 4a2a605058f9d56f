package org.talentstation.station.automation;

import java.util.UUID;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.station.RunningStation;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

/** Article 17. */
class WhenRectificationOrderedThenPlaceStationTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningStation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenRectificationOrderedThenPlaceStation.class);
    }

    @Override
    protected String trigger() {
        String rectification = "rectification-" + UUID.randomUUID();
        return TitledStations.learned(rectification, new RectificationOrderPublished(rectification, TitledStations.seeded(), TitledStations.DAY,
                TitledStations.DAY.plusDays(90), Measures2020.ID));
    }
}
