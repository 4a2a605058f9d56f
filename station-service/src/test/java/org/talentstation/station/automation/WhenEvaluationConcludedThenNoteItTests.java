package org.talentstation.station.automation;

import java.util.UUID;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.station.RunningStation;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

/** Articles 16 and 17. */
class WhenEvaluationConcludedThenNoteItTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningStation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenEvaluationConcludedThenNoteIt.class);
    }

    @Override
    protected String trigger() {
        String evaluation = "evaluation-" + UUID.randomUUID();
        return TitledStations.learned(evaluation, new EvaluationPublished(evaluation, TitledStations.seeded(), EvaluationOutcome.QUALIFIED, 8000,
                TitledStations.DAY, TitledStations.DAY.plusYears(2), Measures2020.ID));
    }
}
