package org.talentstation.subsidy.automation;

import java.time.LocalDate;
import java.util.UUID;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.subsidy.Desk;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.subsidy.standing.StationStanding;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenStandingChangesThenHoldReleaseOrCancelTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningSubsidy.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenStandingChangesThenHoldReleaseOrCancel.class);
    }

    @Override
    protected String trigger() {
        String station = Desk.station("huancui");
        Desk.granted(station, 5_000_000, Desk.fund(5_000_000));
        String rectification = "rectification-" + UUID.randomUUID();
        RunningSubsidy.learn("evaluation-service", rectification, new RectificationOrderPublished(rectification, station, LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 8, 1), RunningSubsidy.SUCCESSOR.id()));
        Desk.reacted("whenStationIsSpokenOfThenNoteIt");
        return StationStanding.idOf(station);
    }
}
