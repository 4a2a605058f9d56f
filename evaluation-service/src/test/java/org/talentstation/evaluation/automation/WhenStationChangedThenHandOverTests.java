package org.talentstation.evaluation.automation;

import java.time.LocalDate;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.SeededStation;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationStarted;
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StationChanged;
import org.talentstation.kernel.station.StationType;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest;

class WhenStationChangedThenHandOverTests extends AutomationContract {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 25);

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenStationChangedThenHandOver.class);
    }

    @Override
    protected String trigger() {
        SeededStation station = SeededStation.of(Given.HOST_1);
        SeededEvents.append(service(), "Demonstration", station.demonstration(), station.proposed());
        SeededEvents.append(service(), "Rectification", station.rectification(), station.ordered(SeededStation.today().plusYears(1)));
        return station.enter(new DemonstrationStarted(station.standing(), station.demonstration()),
                new RectificationStarted(station.standing(), station.rectification()), new StationChanged(station.standing(),
                "某驿站", Given.HOST_2, "另一研究院", "wendeng", StationType.SERVICE, DAY)).standing();
    }
}
