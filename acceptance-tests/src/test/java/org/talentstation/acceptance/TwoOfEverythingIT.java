package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;
import org.talentstation.acceptance.client.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two instances of each service: they share the work, and when one is killed the other goes on with all of it. */
@ExtendWith(RunningSuite.class)
class TwoOfEverythingIT {

    /** What is wanted is 10 s, and what it took is told; a machine that is busy with a build as well gets more before it is a failure. */
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(10);
    private static final Duration BUSY_MACHINE = Duration.ofSeconds(45);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();

    /** @param at the line of the demonstration after which it is killed. @param survivor index of the other's port in {@code --port-base} */
    private record Kill(String victim, String at, int survivor) {
    }

    private static final List<Kill> KILLS = List.of(
            new Kill("station-service", "填报“海洋食品创新人才驿站”第六条第2项条件", 8),
            new Kill("evaluation-service-2", "登记对“创客青年人才驿站”的实地考察", 3));

    @Test
    void oneOfEachIsKilledDuringTheDemoWhichEndsAsIfNothingHadHappened(Suite single) throws IOException, InterruptedException {
        JsonNode undisturbed = single.undisturbed();
        try (Suite pair = new Suite("--instances", "2")) {
            assertShared(pair, 2, 8);
            assertShared(pair, 3, 9);
            assertShared(pair, 10, 11);
            Map<String, Optional<Duration>> takenOver = new LinkedHashMap<>();
            Script.Ended demo = Script.run(List.of("demo", "--data", pair.data.toString(), "--new"), Map.of(), line -> KILLS.stream()
                    .filter(kill -> line.contains(kill.at) && !takenOver.containsKey(kill.victim))
                    .forEach(kill -> takenOver.put(kill.victim, kill(pair, kill))));
            assertThat(demo.code()).as("demo:%n%s", demo.output()).isZero();
            assertThat(takenOver.keySet()).containsExactlyElementsOf(KILLS.stream().map(Kill::victim).toList());
            assertThat(takenOver.values()).as("the other held every processor within %s", BUSY_MACHINE).allMatch(Optional::isPresent);
            assertThat(pair.lastOutcome()).isEqualTo(undisturbed);

            Script.Ended missing = pair.script("status");
            assertThat(missing.code()).as("a killed instance is not ready").isNotZero();
            pair.up();
            Script.Ended status = pair.script("status");
            assertThat(status.code()).as(status.output()).isZero();
            assertThat(status.output()).contains("station-service-2", "evaluation-service-2", "subsidy-service-2", "talent-registry-service-2", "analytics-service-2")
                    .doesNotContain("等待实例接手");
            assertShared(pair, 2, 8);
            assertShared(pair, 3, 9);
            assertShared(pair, 10, 11);
            RunbookRun.of(RunbookPage.named("two-instances.md"), pair);
        }
    }

    /** Both hold some of the service's processors, no processor is held twice, and none by nobody. */
    private static void assertShared(Suite suite, int first, int second) {
        var shared = new Patience(Duration.ofSeconds(30)).first(() -> {
            Set<String> one = held(suite, first);
            Set<String> two = held(suite, second);
            Set<String> both = new TreeSet<>(one);
            both.retainAll(two);
            int held = one.size() + two.size();
            return !one.isEmpty() && !two.isEmpty() && both.isEmpty() && held == processors(suite, first).count() ? Optional.of(held) : Optional.empty();
        });
        assertThat(shared).as("shared by the instances at ports +%d and +%d", first, second).isPresent();
    }

    /** How long the survivor took to hold everything; empty when it was too long. */
    private static Optional<Duration> kill(Suite suite, Kill kill) {
        Script.tell("kill -9 " + kill.victim + " after: " + kill.at);
        ProcessHandle process = suite.process(kill.victim);
        long begun = System.nanoTime();
        assertThat(process.destroyForcibly()).isTrue();
        return new Patience(BUSY_MACHINE).first(() -> {
            List<JsonNode> all = processors(suite, kill.survivor).toList();
            return !all.isEmpty() && all.stream().allMatch(TwoOfEverythingIT::isHeld) ? Optional.of(true) : Optional.empty();
        }).map(done -> {
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            Script.tell("taken over after " + took.toMillis() + " ms" + (took.compareTo(TAKEN_OVER_WITHIN) > 0 ? ", longer than the " + TAKEN_OVER_WITHIN.toSeconds() + " s that are wanted" : ""));
            return took;
        });
    }

    private static Set<String> held(Suite suite, int port) {
        Set<String> held = new TreeSet<>();
        processors(suite, port).filter(TwoOfEverythingIT::isHeld).forEach(p -> held.add(p.path("name").asString()));
        return held;
    }

    private static boolean isHeld(JsonNode processor) {
        return processor.path("heldHere").asBoolean(false);
    }

    private static Stream<JsonNode> processors(Suite suite, int port) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (suite.portBase + port) + "/ops/processors")).timeout(Duration.ofSeconds(5)).build();
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? JsonMapper.shared().readTree(answer.body()).values().stream() : Stream.empty();
        } catch (IOException e) {
            return Stream.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
