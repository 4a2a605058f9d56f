package org.talentstation.chassis.automation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;

/** What becomes of a sweep's commands when one of them fails. */
class SweepPassesTests {

    private final List<String> due = new ArrayList<>(List.of("a", "b", "c"));
    private final Set<String> failing = new HashSet<>();
    private final List<String> tried = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private long millis;
    private int reads;
    private int swept;

    private final SweepPasses passes = new SweepPasses(new Sweep() {
        @Override
        public String name() {
            return "sample";
        }

        @Override
        public List<? extends Command> due(Instant now, Occasion occasion) {
            reads++;
            if (failing.contains("reading")) {
                throw new IllegalStateException("no store");
            }
            return due.stream().map(id -> new Do(id, occasion)).toList();
        }

        @Override
        public void swept() {
            swept++;
        }
    }, command -> {
        tried.add(command.aggregateId());
        if (failing.contains(command.aggregateId())) {
            throw Refusal.state("REFUSED", "1", "不行");
        }
        due.remove(command.aggregateId());
    }, () -> millis);

    private record Do(String aggregateId, Occasion occasion) implements Command {
    }

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(SweepPasses.class)).addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ((Logger) LoggerFactory.getLogger(SweepPasses.class)).detachAppender(log);
    }

    private void passFor(int seconds) {
        for (int i = 0; i < seconds; i++) {
            passes.pass(Instant::now, () -> null);
            millis += 1_000;
        }
    }

    @Test
    void oneThatFailsLetsTheOthersGoOn() {
        failing.add("a");
        passFor(1);
        assertThat(tried).containsExactly("a", "b", "c");
        assertThat(due).containsExactly("a");
        assertThat(swept).as("a pass of which one failed is not over").isZero();
    }

    @Test
    void oneThatGoesOnFailingIsTriedLessAndLessOftenAndTheSweepReadLessOften() {
        failing.add("b");
        passFor(3_600);
        assertThat(tried.stream().filter("b"::equals)).hasSizeBetween(15, 25);
        assertThat(reads).isLessThanOrEqualTo(3_600 / 10 + 10);
    }

    @Test
    void whatFallsDueMeanwhileIsDoneWithinThePause() {
        failing.add("a");
        passFor(600);
        due.add("d");
        passFor((int) SweepPasses.LONGEST_PAUSE.toSeconds() + 1);
        assertThat(tried).contains("d");
    }

    @Test
    void aPassAtOnceTriesAlsoWhatWaits() {
        failing.add("a");
        passFor(60);
        failing.clear();
        passes.passAtOnce(Instant::now, () -> null);
        assertThat(due).isEmpty();
        assertThat(swept).isOne();
    }

    @Test
    void itsCauseIsLoggedOnceUntilItChanges() {
        failing.addAll(List.of("a", "b"));
        passFor(600);
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).singleElement().asString().contains("sample", "REFUSED");
        failing.add("reading");
        passFor(60);
        assertThat(log.list).hasSize(2);
    }

    @Test
    void onceItIsRepairedItIsDoneAndThePassIsOverAndReadEachSecondAgain() {
        failing.add("a");
        passFor(60);
        failing.clear();
        passFor((int) SweepPasses.LONGEST_WAIT.toSeconds() + 11);
        assertThat(due).isEmpty();
        assertThat(swept).isPositive();
        int before = reads;
        passFor(5);
        assertThat(reads).isEqualTo(before + 5);
    }
}
