package org.talentstation.evaluation.automation;

import java.time.LocalDate;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.SeededStation;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.published.station.EvaluationAppealUpheldPublished;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenEvaluationAppealUpheldThenSetItAsideTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenEvaluationAppealUpheldThenSetItAside.class);
    }

    @Override
    protected String trigger() {
        SeededStation station = SeededStation.of(Given.HOST_1).concludedWith(EvaluationOutcome.RECTIFY);
        return RunningEvaluation.learn(station.id(), new EvaluationAppealUpheldPublished("appeal-" + station.uuid(), station.id(),
                station.evaluation(), LocalDate.of(2026, 2, 25)));
    }
}
