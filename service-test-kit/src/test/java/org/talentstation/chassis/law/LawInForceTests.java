package org.talentstation.chassis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.time.StateCouncilHolidays;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.sample.Counted.CounterOpened;
import org.talentstation.sample.Counted.CounterRaised;
import org.talentstation.sample.Stage;

/** The law folded from two streams of a real log; a counter's stream stands in for the register, its opening for the 2020 Measures. */
class LawInForceTests {

    private static EventLog log;

    @BeforeAll
    static void start() {
        log = Stage.sender().bean(EventLog.class);
    }

    @Test
    void aVersionThatHasJustBeenCommittedIsInForceForTheNextCommand() {
        String register = Stage.open(Stage.sender());
        String calendar = Stage.open(Stage.sender());
        var fold = new Fold(register, calendar);
        var law = new LawInForce(log, fold);
        assertThat(law.policies().versions()).extracting(v -> v.id()).containsExactly(Measures2020.version().id());
        assertThat(law.calendar()).isEqualTo(WorkingDays.none());
        for (int by = 1; by <= 3; by++) {
            Stage.raise(Stage.sender(), calendar, by);
            assertThat(law.calendar()).isEqualTo(StateCouncilHolidays.calendar());
            assertThat(fold.calendarEvents).contains(new CounterRaised(calendar, by));
        }
    }

    @Test
    void eachEventIsFoldedOnceHoweverOftenTheLawIsAsked() {
        String register = Stage.open(Stage.sender());
        var fold = new Fold(register, "no-such-stream-" + UUID.randomUUID());
        var law = new LawInForce(log, fold);
        for (int by = 1; by <= 3; by++) {
            law.policies();
            Stage.raise(Stage.sender(), register, by);
            law.policies();
            law.policies();
        }
        assertThat(fold.policyEvents).filteredOn(CounterOpened.class::isInstance).hasSize(1);
        assertThat(fold.policyEvents).filteredOn(CounterRaised.class::isInstance)
                .containsExactly(new CounterRaised(register, 1), new CounterRaised(register, 2), new CounterRaised(register, 3));
        assertThat(law.calendar()).as("an empty stream is no calendar").isEqualTo(WorkingDays.none());
    }

    @Test
    void aServiceThatStartsLaterComesToTheSameLaw() {
        String register = Stage.open(Stage.sender());
        var asked = new LawInForce(log, new Fold(register, register));
        asked.policies();
        Stage.raise(Stage.sender(), register, 1);
        assertThat(new LawInForce(log, new Fold(register, register)).policies()).isEqualTo(asked.policies());
    }

    private static final class Fold implements LawFold {

        private final String register;
        private final String calendar;
        private final List<Object> policyEvents = new ArrayList<>();
        private final List<Object> calendarEvents = new ArrayList<>();

        private Fold(String register, String calendar) {
            this.register = register;
            this.calendar = calendar;
        }

        @Override
        public String policyStream() {
            return register;
        }

        @Override
        public String calendarStream() {
            return calendar;
        }

        @Override
        public PolicyBook evolve(PolicyBook book, Object event) {
            policyEvents.add(event);
            return event instanceof CounterOpened ? book.with(Measures2020.version()) : book;
        }

        @Override
        public WorkingDays evolve(WorkingDays days, Object event) {
            calendarEvents.add(event);
            return event instanceof CounterRaised ? StateCouncilHolidays.calendar() : days;
        }
    }
}
