package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;
import org.talentstation.acceptance.client.Patience;

/** A process dies while the main job runs: up brings it back, and the job, told so, ends as if nothing had happened. {@link ChaosIT} kills the others. */
@ExtendWith(RunningSuite.class)
class KillIT {

    /** @param at the step of the demonstration after which the process is killed; the next step needs it */
    private record Kill(String name, String at) {
    }

    private static final List<Kill> KILLS = List.of(
            new Kill("gateway", "公示四个入选申报"),
            new Kill("platform", "批准补助，资金随即预留"));

    @Test
    void aKillDuringTheDemoThenUpLetsItFinishWithTheSameResult(Suite suite) {
        var undisturbed = suite.undisturbed();
        Deque<Kill> left = new ArrayDeque<>(KILLS);
        assertThat(play(suite, left, "--new")).isEqualTo(Demo.NOT_REACHED);
        int code = Demo.NOT_REACHED;
        // Each session of the demonstration ends at a kill: one more than there are kills is enough.
        for (int session = 0; session < KILLS.size() && code == Demo.NOT_REACHED; session++) {
            suite.up();
            code = play(suite, left);
        }
        assertThat(left).as("processes that were never killed").isEmpty();
        assertThat(code).isZero();
        assertThat(suite.lastOutcome()).isEqualTo(undisturbed);
        suite.up();
    }

    private static int play(Suite suite, Deque<Kill> left, String... words) {
        Kill next = left.peek();
        List<String> command = Stream.concat(Stream.of("demo", "--data", suite.data.toString()), Stream.of(words)).toList();
        boolean[] done = {false};
        Script.Ended demo = Script.run(command, Map.of("TALENTSTATION_DEMO_PATIENCE", "4"), line -> {
            if (next != null && !done[0] && line.contains(next.at) && !line.contains("此前已完成")) {
                done[0] = true;
                left.remove();
                kill(suite, next);
            }
        });
        assertThat(demo.code()).as("demo:%n%s", demo.output()).isIn(0, Demo.NOT_REACHED);
        return demo.code();
    }

    private static void kill(Suite suite, Kill kill) {
        Script.tell("kill -9 " + kill.name + " after: " + kill.at);
        ProcessHandle process = suite.process(kill.name);
        assertThat(process.destroyForcibly()).isTrue();
        assertThat(new Patience(Duration.ofSeconds(10)).first(() -> Suite.runs(process) ? Optional.empty() : Optional.of(true)))
                .as("%s ended", kill.name).isPresent();
    }
}
