package org.talentstation.station.automation;

import java.util.UUID;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.station.RunningStation;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

/** Article 17. */
class WhenRectificationReviewedThenEndItTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningStation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenRectificationReviewedThenEndIt.class);
    }

    @Override
    protected String trigger() {
        String rectification = "rectification-" + UUID.randomUUID();
        return TitledStations.learned(rectification, new RectificationReviewPublished(rectification, TitledStations.seeded(), false,
                TitledStations.DAY, Measures2020.ID));
    }
}
