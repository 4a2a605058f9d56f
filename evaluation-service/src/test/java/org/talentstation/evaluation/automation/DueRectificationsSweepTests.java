package org.talentstation.evaluation.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.automation.Sweeper;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.SeededStation;
import org.talentstation.evaluation.rectification.RectificationEvent.DeadlinePassed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationExtended;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReminded;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.Settled;

/** What the due-sheet's sweep makes of deadlines, on the running service's own day. Article 17. */
class DueRectificationsSweepTests {

    private static final Duration SOON = Duration.ofSeconds(60);

    @BeforeAll
    static void theLawIsKnown() {
        SeededStation.theLawOfTodayIsKnown();
    }

    private static SeededStation seeded(LocalDate deadline, Object... more) {
        SeededStation station = SeededStation.of(Given.HOST_1);
        Object[] events = new Object[more.length + 1];
        events[0] = station.ordered(deadline);
        System.arraycopy(more, 0, events, 1, more.length);
        SeededEvents.append(RunningEvaluation.service(), "Rectification", station.rectification(), events);
        return station;
    }

    private static List<?> events(SeededStation station) {
        return RunningEvaluation.service().bean(EventLog.class).stream(station.rectification(), 0).map(e -> (Object) e.getPayload()).toList();
    }

    private static void sweptAgain() {
        for (int i = 0; i < 3; i++) {
            Settled.await(RunningEvaluation.service());
            RunningEvaluation.service().bean(Sweeper.class).sweepOnce();
        }
    }

    @Test
    void Article17_aThresholdThatIsReachedRemindsOnceHoweverOftenItIsSwept() {
        LocalDate today = SeededStation.today();
        SeededStation near = seeded(today.plusDays(5));
        SeededStation far = seeded(today.plusDays(31));
        Eventually.until("it was reminded of", SOON, () -> events(near).size() == 2);
        sweptAgain();
        assertThat(events(near).subList(1, 2)).isEqualTo(List.of(new RectificationReminded(near.rectification(), today.plusDays(5), 7, today)));
        assertThat(events(near)).hasSize(2);
        assertThat(events(far)).as("no threshold is reached").hasSize(1);
    }

    @Test
    void Article17_aDeadlineThatIsOverIsNotedOnceAndNobodyIsRemindedOfIt() {
        LocalDate today = SeededStation.today();
        SeededStation over = seeded(today.minusDays(1));
        Eventually.until("it was noted", SOON, () -> events(over).size() == 2);
        sweptAgain();
        assertThat(events(over)).hasSize(2).last().isEqualTo(new DeadlinePassed(over.rectification(), today.minusDays(1), today));
    }

    @Test
    void Article17_whoReportedIsNotRemindedAndAnExtensionRemindsAnew() {
        LocalDate today = SeededStation.today();
        SeededStation reported = SeededStation.of(Given.HOST_1);
        SeededEvents.append(RunningEvaluation.service(), "Rectification", reported.rectification(), reported.ordered(today.plusDays(5)),
                new RectificationReported(reported.rectification(), 1, "制度已修订。", List.of(), "host.staff", today));
        SeededStation extended = SeededStation.of(Given.HOST_1);
        SeededEvents.append(RunningEvaluation.service(), "Rectification", extended.rectification(), extended.ordered(today.plusDays(2)),
                new RectificationReminded(extended.rectification(), today.plusDays(2), 7, today.minusDays(5)),
                new RectificationExtended(extended.rectification(), today.plusDays(2), today.plusDays(20), "场地修缮", false, today, Measures2020.ID));
        Eventually.until("it was reminded of anew", SOON, () -> events(extended).size() == 4);
        sweptAgain();
        assertThat(events(extended)).hasSize(4).last().isEqualTo(new RectificationReminded(extended.rectification(), today.plusDays(20), 30,
                today));
        assertThat(events(reported)).hasSize(2);
    }
}
