package org.talentstation.evaluation.automation;

import java.time.LocalDate;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.SeededStation;
import org.talentstation.evaluation.standing.StandingEvent.ConclusionSetAside;
import org.talentstation.evaluation.standing.StandingEvent.EvaluationStarted;
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StandingConcluded;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest;

class WhenConclusionSetAsideThenEndItsRectificationTests extends AutomationContract {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 25);

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenConclusionSetAsideThenEndItsRectification.class);
    }

    @Override
    protected String trigger() {
        SeededStation station = SeededStation.of(Given.HOST_1);
        SeededEvents.append(service(), "Rectification", station.rectification(), station.ordered(SeededStation.today().plusYears(1)));
        return station.enter(new EvaluationStarted(station.standing(), station.evaluation(), "biennial-1"),
                new StandingConcluded(station.standing(), station.id(), station.evaluation(), EvaluationOutcome.RECTIFY, DAY.minusMonths(1)),
                new RectificationStarted(station.standing(), station.rectification()),
                new ConclusionSetAside(station.standing(), station.id(), station.evaluation(), station.rectification(),
                        station.facts().titleFrom(), DAY)).standing();
    }
}
