package org.talentstation.evaluation.automation;

import java.time.LocalDate;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.SeededStation;
import org.talentstation.evaluation.standing.StandingEvent.RectificationDropped;
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest;

class WhenTitleEndedThenCloseRectificationTests extends AutomationContract {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 25);

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenTitleEndedThenCloseRectification.class);
    }

    @Override
    protected String trigger() {
        SeededStation station = SeededStation.of(Given.HOST_1);
        SeededEvents.append(service(), "Rectification", station.rectification(), station.ordered(SeededStation.today().plusYears(1)));
        return station.enter(new RectificationStarted(station.standing(), station.rectification()),
                new TitleEnded(station.standing(), station.id(), Title.WITHDRAWN, DAY, null),
                new RectificationDropped(station.standing(), station.rectification(), Title.WITHDRAWN, DAY)).standing();
    }
}
