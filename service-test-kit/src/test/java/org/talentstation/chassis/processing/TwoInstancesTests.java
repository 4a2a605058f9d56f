package org.talentstation.chassis.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;

/** Two instances of one service on the same database and document store. */
@Tag("real-servers")
class TwoInstancesTests {

    @Test
    void bothServeEachEventIsProcessedOnceAndOneGoesOnWhenTheOtherIsGone() {
        ServiceUnderTest one = Stage.service("pair", Map.of());
        try (ServiceUnderTest two = Stage.service("pair", Map.of())) {
            List<String> counters = new ArrayList<>();
            try (one) {
                String shared = Stage.open(one);
                counters.add(shared);
                long last = 0;
                for (int i = 0; i < 10; i++) {
                    String counter = Stage.open(i % 2 == 0 ? one : two);
                    counters.add(counter);
                    Stage.raise(i % 2 == 0 ? two : one, counter, 7);
                    last = Stage.raise(i % 2 == 0 ? one : two, shared, 1);
                }
                for (ServiceUnderTest each : List.of(one, two)) {
                    var shown = each.get("/sample/v1/counters/" + shared, Stage.BUREAU, "Await-Position", Long.toString(last));
                    assertThat(shown.status()).as("read your own writes, whichever instance answers: %s", shown.text()).isEqualTo(200);
                    assertThat(shown.json().get("value").asInt()).isEqualTo(10);
                    Eventually.until("ready", Duration.ofSeconds(10), () -> each.get("/actuator/health/readiness", null).status() == 200);
                }
                int all = one.bean(Processors.class).names().size();
                Eventually.until("each instance holds its share, and each processor is held by one only", Duration.ofSeconds(20), () ->
                        held(one) + held(two) == all && Math.max(held(one), held(two)) == Math.ceilDiv(all, 2));
                Eventually.until("the echoes", Duration.ofSeconds(10), () -> echoes(two) >= 20);
            }
            long afterwards = Stage.raise(two, counters.getFirst(), 5);
            long gone = System.nanoTime();
            Eventually.until("the other goes on within 10 s", Duration.ofSeconds(10),
                    () -> two.bean(Processors.class).names().stream().allMatch(name -> two.bean(Processors.class).position(name) >= afterwards));
            assertThat(Duration.ofNanos(System.nanoTime() - gone)).isLessThan(Duration.ofSeconds(10));
            Eventually.until("the echo of the last raise", Duration.ofSeconds(10), () -> echoes(two) >= 21);
            long head = two.bean(LogPositions.class).head();
            assertThat(two.bean(Processors.class).await("view-counters", head, 10_000)).isTrue();
            assertThat(echoes(two)).as("one echo per raise").isEqualTo(21);
            var view = two.bean(SampleService.CounterView.class);
            two.bean(ViewRebuild.class).rebuild(view);
            assertThat(two.bean(ViewRebuild.class).compare(view)).isEmpty();
            assertThat(two.get("/sample/v1/counters/" + counters.getFirst(), Stage.BUREAU).json().get("value").asInt()).isEqualTo(15);
        }
    }

    @Test
    void commandsToBothAtOnceConflictCleanly() throws Exception {
        // No automation of its own moves the version meanwhile.
        Map<String, Object> quiet = Map.of("sample.echoes", false);
        try (ServiceUnderTest one = Stage.service("contended", quiet); ServiceUnderTest two = Stage.service("contended", quiet)) {
            String shared = Stage.open(one);
            List<Integer> raised = atOnce(20, i -> raise(i % 2 == 0 ? one : two, shared));
            assertThat(raised).as("each waits for its turn, none is lost").containsOnly(200);
            var now = one.get("/sample/v1/counters/" + shared, Stage.BUREAU, "Await-Position", Long.toString(one.bean(LogPositions.class).head()));
            assertThat(now.json().get("value").asInt()).isEqualTo(20);
            String version = "\"" + one.bean(LogPositions.class).versionOf(shared).orElseThrow() + "\"";
            List<Integer> sameVersion = atOnce(8, i -> raise(i % 2 == 0 ? one : two, shared, "If-Match", version));
            assertThat(sameVersion).as("of those who saw the same version one succeeds").containsOnlyOnce(200).containsOnly(200, 412);
            Map<String, Object> body = Map.of("jurisdiction", "huancui", "hostId", "H1");
            List<String> ids = atOnce(6, i -> (i % 2 == 0 ? one : two).postWithoutKey("/sample/v1/counters", Stage.BUREAU, body, "Idempotency-Key", "the-same-at-both").id());
            assertThat(ids).as("one effect of one key").hasSize(6).containsOnly(ids.getFirst());
        }
    }

    private static int raise(ServiceUnderTest service, String counter, String... headers) {
        return service.post("/sample/v1/counters/" + counter + "/raise", Stage.BUREAU, Map.of("by", 1), headers).status();
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> what) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> calls = IntStream.range(0, times).mapToObj(i -> (Callable<T>) () -> what.apply(i)).toList();
            List<T> answers = new ArrayList<>();
            for (var each : threads.invokeAll(calls)) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static long held(ServiceUnderTest service) {
        return service.bean(Processors.class).names().stream().filter(name -> service.bean(Processors.class).position(name) >= 0).count();
    }

    private static long echoes(ServiceUnderTest service) {
        return service.bean(JdbcClient.class).sql("SELECT count(*) FROM domain_event WHERE payload_type = 'sample.echoed'").query(Long.class).single();
    }
}
