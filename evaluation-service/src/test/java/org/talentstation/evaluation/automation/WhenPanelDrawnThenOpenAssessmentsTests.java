package org.talentstation.evaluation.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;
import static org.talentstation.evaluation.Given.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.panel.DrawnExpert;
import org.talentstation.evaluation.panel.PanelDrawn;
import org.talentstation.evaluation.panel.PanelOpened;
import org.talentstation.evaluation.round.EvaluationRoundOpened;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest;

class WhenPanelDrawnThenOpenAssessmentsTests extends AutomationContract {

    @BeforeAll
    static void theLawIsLearned() {
        RunningEvaluation.learn("policy-register", new PolicyVersionPublished(Measures2020.version()));
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenPanelDrawnThenOpenAssessments.class);
    }

    @Test
    void Article16_thePanelOfABiennialRoundOpensNoAssessment() {
        var drawn = new PanelDrawn("panel-x", "biennial-x", "c", "s", List.of(new DrawnExpert("expert-a", "甲", "d")), List.of(),
                Instant.parse("2021-01-12T01:00:00Z"), Measures2020.ID);
        assertThat(service().bean(WhenPanelDrawnThenOpenAssessments.class).react(drawn, null, null)).isEmpty();
    }

    @Override
    protected String trigger() {
        String id = UUID.randomUUID().toString();
        SeededEvents.append(service(), "EvaluationRound", "round-" + id, new EvaluationRoundOpened("round-" + id, "批次", null,
                List.of(entry(UUID.randomUUID().toString(), HOST_1), entry(UUID.randomUUID().toString(), HOST_2)),
                LocalDate.of(2021, 1, 11)));
        SeededEvents.append(service(), "ExpertPanel", "panel-" + id, new PanelOpened("panel-" + id, "round-" + id, "批次", List.of()),
                new PanelDrawn("panel-" + id, "round-" + id, "c", "s", List.of(new DrawnExpert("expert-a", "甲", "d")), List.of(),
                        Instant.parse("2021-01-12T01:00:00Z"), Measures2020.ID));
        return "panel-" + id;
    }
}
