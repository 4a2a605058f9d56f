package org.talentstation.evaluation.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.BiennialRoundOpened;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.Entry;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.panel.DrawnExpert;
import org.talentstation.evaluation.panel.PanelDrawn;
import org.talentstation.evaluation.panel.PanelOpened;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.StationType;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest;

class WhenPanelDrawnThenSeatJudgesTests extends AutomationContract {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 25);
    private static final Weights WEIGHTS = Weights.of(Measures2020.version());

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenPanelDrawnThenSeatJudges.class);
    }

    @Test
    void Article7_2_thePanelOfARoundOfApplicationsSeatsNobodyAtAStation() {
        var drawn = new PanelDrawn("panel-x", "round-x", "c", "s", List.of(new DrawnExpert("expert-a", "甲", "d")), List.of(),
                Instant.parse("2021-01-12T01:00:00Z"), Measures2020.ID);
        assertThat(service().bean(WhenPanelDrawnThenSeatJudges.class).react(drawn, null, null)).isEmpty();
    }

    @Override
    protected String trigger() {
        String id = UUID.randomUUID().toString();
        List<Entry> entries = List.of(entry(id, "a"), entry(id, "b"));
        SeededEvents.append(service(), "BiennialRound", "biennial-" + id, new BiennialRoundOpened("biennial-" + id, "批次", entries, DAY.plusYears(2),
                WEIGHTS, Measures2020.ID));
        SeededEvents.append(service(), "ExpertPanel", "panel-" + id, new PanelOpened("panel-" + id, "biennial-" + id, "批次", List.of()),
                new PanelDrawn("panel-" + id, "biennial-" + id, "c", "s", List.of(new DrawnExpert("expert-a", "甲", "d")), List.of(),
                        Instant.parse("2023-03-01T01:00:00Z"), Measures2020.ID));
        return "panel-" + id;
    }

    private Entry entry(String round, String which) {
        String id = UUID.randomUUID().toString();
        var station = new StationFacts("station-" + id, "驿站" + which, Given.HOST_1, "某研究院", "huancui", StationType.INNOVATION, Title.HELD, DAY, DAY);
        SeededEvents.append(service(), "BiennialEvaluation", "evaluation-" + id, new EvaluationOpened("evaluation-" + id, "biennial-" + round,
                station, DAY.plusYears(2), null, DAY.plusYears(2), WEIGHTS, Measures2020.ID));
        return new Entry("evaluation-" + id, "station-" + id, "驿站" + which);
    }
}
