package org.talentstation.evaluation.automation;

import java.time.LocalDate;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.SeededStation;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationDropped;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationStarted;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest;

class WhenTitleEndedThenEndDemonstrationTests extends AutomationContract {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 25);

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenTitleEndedThenEndDemonstration.class);
    }

    @Override
    protected String trigger() {
        SeededStation station = SeededStation.of(Given.HOST_1);
        SeededEvents.append(service(), "Demonstration", station.demonstration(), station.proposed());
        return station.enter(new DemonstrationStarted(station.standing(), station.demonstration()),
                new TitleEnded(station.standing(), station.id(), Title.WITHDRAWN, DAY, null),
                new DemonstrationDropped(station.standing(), station.demonstration(), Title.WITHDRAWN, DAY)).standing();
    }
}
