package org.talentstation.evaluation.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.SeededStation;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationHandedOver;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationHandedOver;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationStarted;
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StationChanged;
import org.talentstation.kernel.station.StationType;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.Settled;

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
        return changed(SeededStation.of(Given.HOST_1));
    }

    @Test
    void Article15_theDemonstrationAndTheRectificationAreTheNewHosts() {
        SeededStation station = SeededStation.of(Given.HOST_1);
        changed(station);
        Settled.await(service());
        assertThat(last(station.demonstration())).isEqualTo(new DemonstrationHandedOver(station.demonstration(), "某驿站", Given.HOST_2, "另一研究院",
                "wendeng"));
        assertThat(last(station.rectification())).isEqualTo(new RectificationHandedOver(station.rectification(), "某驿站", Given.HOST_2, "另一研究院",
                "wendeng"));
    }

    private Object last(String aggregateId) {
        return service().bean(EventLog.class).stream(aggregateId, 0).map(EventMessage::getPayload).reduce((a, b) -> b).orElseThrow();
    }

    private String changed(SeededStation station) {
        SeededEvents.append(service(), "Demonstration", station.demonstration(), station.proposed());
        SeededEvents.append(service(), "Rectification", station.rectification(), station.ordered(SeededStation.today().plusYears(1)));
        return station.enter(new DemonstrationStarted(station.standing(), station.demonstration()),
                new RectificationStarted(station.standing(), station.rectification()), new StationChanged(station.standing(),
                "某驿站", Given.HOST_2, "另一研究院", "wendeng", StationType.SERVICE, DAY)).standing();
    }
}
