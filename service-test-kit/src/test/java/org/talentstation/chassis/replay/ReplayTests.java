package org.talentstation.chassis.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.kernel.actor.Role;
import org.talentstation.sample.SampleService.CounterView;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** A view of a running service, rebuilt from its log over HTTP, with a second instance beside it. */
@Tag("real-servers")
class ReplayTests {

    private static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    private static final String AUDITOR = TestIssuer.token("auditor", null, null, Role.AUDITOR);
    private static final String REPLAYS = "/sample/v1/ops/replays";
    private static final Map<String, Object> SETTINGS = Map.of("sample.echoes", false, "talentstation.replay.step-events", 5,
            "talentstation.replay.look-every", "200ms", "talentstation.query.max-export", 1);
    private static ServiceUnderTest service;
    private static ServiceUnderTest other;
    private static CounterView view;

    @BeforeAll
    static void start() {
        service = Stage.service("replay", SETTINGS);
        other = Stage.service("replay", SETTINGS);
        for (ServiceUnderTest each : List.of(service, other)) {
            each.bean(CounterView.class).failsOn77.set(false);
        }
        view = service.bean(CounterView.class);
        for (int i = 0; i < 20; i++) {
            Stage.raise(service, Stage.open(service), 1 + i);
        }
    }

    @AfterAll
    static void stop() {
        other.close();
        service.close();
    }

    @BeforeEach
    void settled() {
        Settled.await(service);
    }

    @AfterEach
    void nothingIsLeftOpen() {
        for (ServiceUnderTest each : List.of(service, other)) {
            each.bean(CounterView.class).failsOn77.set(false);
        }
        for (JsonNode replay : get("?limit=200").json().get("items")) {
            String state = replay.get("state").asString();
            String id = replay.get("id").asString();
            if (state.equals("SWAPPED")) {
                act(id, "confirm");
                Eventually.until("confirmed", Duration.ofSeconds(20), () -> state(id).equals("CONFIRMED"));
            } else if (List.of("PAUSED", "FAILED", "DIFFERENT").contains(state)) {
                act(id, "abandon");
                Eventually.until("abandoned", Duration.ofSeconds(20), () -> state(id).equals("ABANDONED"));
            }
        }
    }

    @Test
    void aDryRunComparesAndChangesNothing() {
        String before = live();
        String replay = replayed(true, "DONE");
        JsonNode shown = get("/" + replay).json();
        assertThat(shown.get("outcome").get("rows").asLong()).isGreaterThanOrEqualTo(20);
        assertThat(shown.get("outcome").get("changed").asLong() + shown.get("outcome").get("missing").asLong() + shown.get("outcome").get("extra").asLong()).isZero();
        assertThat(shown.get("eventsFed").asLong()).isGreaterThanOrEqualTo(40);
        assertThat(shown.get("eventsPerSecond").asDouble()).isPositive();
        assertThat(live()).isEqualTo(before);
        assertThat(events(replay)).extracting(e -> e.getClass().getSimpleName()).containsExactly("ReplayStarted", "ReplayCompared");
    }

    @Test
    void anEqualViewIsSwappedInGoesOnWithNewEventsAndTheOldOneGoesOnlyWhenItIsConfirmed() {
        String before = live();
        String replay = replayed(false, "SWAPPED");
        assertThat(live()).isNotEqualTo(before).contains(replay.substring(replay.length() - 12));
        String counter = Stage.open(other);
        long position = Stage.raise(service, counter, 9);
        for (ServiceUnderTest each : List.of(service, other)) {
            assertThat(value(each, counter, position)).isEqualTo(9);
        }
        assertThat(rows(before)).as("kept").isPositive();
        assertThat(act(replay, "confirm").status()).isEqualTo(200);
        Eventually.until("confirmed", Duration.ofSeconds(20), () -> state(replay).equals("CONFIRMED"));
        assertThat(rows(before)).as("gone").isZero();
        assertThat(value(other, counter, position)).isEqualTo(9);
        assertThat(events(replay)).extracting(e -> e.getClass().getSimpleName())
                .containsExactly("ReplayStarted", "ReplayCompared", "ReplayMoved", "ReplayDirected", "ReplayMoved");
    }

    @Test
    void whoReturnsToTheOldViewMissesNoEventThatCameSince() {
        String before = live();
        String replay = replayed(false, "SWAPPED");
        String counter = Stage.open(service);
        long position = Stage.raise(other, counter, 4);
        assertThat(value(service, counter, position)).isEqualTo(4);
        assertThat(act(replay, "return").status()).isEqualTo(200);
        Eventually.until("returned", Duration.ofSeconds(20), () -> state(replay).equals("RETURNED"));
        assertThat(live()).isEqualTo(before);
        long later = Stage.raise(service, counter, 5);
        for (ServiceUnderTest each : List.of(service, other)) {
            Eventually.until("caught up again", Duration.ofSeconds(20), () -> each.get("/sample/v1/counters/" + counter, Stage.BUREAU,
                    "Await-Position", Long.toString(later)).status() == 200);
            assertThat(value(each, counter, later)).isEqualTo(9);
        }
        assertThat(replayed(true, "DONE")).satisfies(check -> assertThat(get("/" + check).json().get("outcome").get("changed").asLong()).isZero());
    }

    @Test
    void aDifferenceIsCountedByKindAndFieldExportedAndWaitsForAnOperatorsReason() {
        List<String> counters = someRows();
        Document wrong = row(counters.get(0));
        Document missing = row(counters.get(1));
        String extra = "counter-" + UUID.randomUUID();
        var rows = service.bean(ViewStore.class).collection(view);
        rows.replaceOne(new Document("_id", wrong.get("_id")), new Document(wrong).append("value", 4711));
        rows.deleteOne(new Document("_id", missing.get("_id")));
        rows.insertOne(new Document(wrong).append("_id", extra));
        String replay = replayed(false, "DIFFERENT");
        JsonNode outcome = get("/" + replay).json().get("outcome");
        assertThat(outcome.get("changed").asLong()).isEqualTo(1);
        assertThat(outcome.get("missing").asLong()).isEqualTo(1);
        assertThat(outcome.get("extra").asLong()).isEqualTo(1);
        assertThat(outcome.get("fields").get("value").asLong()).isEqualTo(1);
        JsonNode changed = get("/" + replay + "/differences?kind=CHANGED&field=value").json().get("items");
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).get("row").asString()).isEqualTo(wrong.getString("_id"));
        assertThat(changed.get(0).get("fields").get(0).get("live").asString()).as("an operator sees no content").isEqualTo("＊＊＊");
        assertThat(service.get(REPLAYS + "/" + replay + "/differences", AUDITOR).code()).isEqualTo("REASON_MISSING");
        Answer file = service.get(REPLAYS + "/" + replay + "/differences?reason=" + java.net.URLEncoder.encode("核对重建差异", java.nio.charset.StandardCharsets.UTF_8),
                AUDITOR, "Accept", "text/csv");
        assertThat(file.text()).as("all of them, whatever other exports are bound to").contains("4711", extra, "现行视图缺少", "现行视图多出", "内容不同");
        assertThat(events(replay)).extracting(e -> e.getClass().getSimpleName()).contains("HistoryRead");
        assertThat(service.post(REPLAYS + "/" + replay + "/accept", OPERATOR, Map.of("reason", " ")).status()).isEqualTo(400);
        assertThat(act(replay, "confirm").code()).isEqualTo("REPLAY_STATE");
        assertThat(act(replay, "accept").status()).isEqualTo(200);
        Eventually.until("swapped", Duration.ofSeconds(20), () -> state(replay).equals("SWAPPED"));
        assertThat(row(wrong.getString("_id")).getInteger("value")).isEqualTo(wrong.getInteger("value"));
        assertThat(row(missing.getString("_id"))).isNotNull();
        assertThat(row(extra)).isNull();
    }

    @Test
    void aPausedRebuildGoesOnWhereItWasAndASecondOneOfTheSameViewIsRefused() {
        Stage.raise(service, Stage.open(service), 55);
        Settled.await(service);
        for (ServiceUnderTest each : List.of(service, other)) {
            each.bean(CounterView.class).holdsUp55.lock();
        }
        String replay;
        try {
            replay = started(true);
            Eventually.until("on its way", Duration.ofSeconds(20), () -> get("/" + replay).json().get("eventsRead").asLong() > 5);
            Answer second = service.post(REPLAYS, OPERATOR, Map.of("view", "counters", "reason", "再来一次"));
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.code()).isEqualTo("REPLAY_RUNNING");
            assertThat(second.json().has("article")).as("no article speaks of replays").isFalse();
            assertThat(act(replay, "pause").status()).isEqualTo(200);
        } finally {
            for (ServiceUnderTest each : List.of(service, other)) {
                each.bean(CounterView.class).holdsUp55.unlock();
            }
        }
        assertThat(state(replay)).isEqualTo("PAUSED");
        long read = get("/" + replay).json().get("eventsRead").asLong();
        assertThat(act(replay, "pause").code()).isEqualTo("REPLAY_STATE");
        assertThat(act(replay, "resume").status()).isEqualTo(200);
        Eventually.until("done", Duration.ofSeconds(20), () -> state(replay).equals("DONE"));
        JsonNode done = get("/" + replay).json();
        assertThat(done.get("eventsRead").asLong()).as("read once, from the place on").isBetween(read, done.get("head").asLong());
        assertThat(done.get("outcome").get("changed").asLong() + done.get("outcome").get("missing").asLong()).isZero();
    }

    @Test
    void anotherInstanceGoesOnWhenTheOneThatRebuildsIsGone() {
        Stage.raise(service, Stage.open(service), 55);
        Settled.await(service);
        ServiceUnderTest third = Stage.service("replay", SETTINGS);
        third.bean(CounterView.class).failsOn77.set(false);
        List<ServiceUnderTest> all = List.of(service, other, third);
        all.forEach(each -> each.bean(CounterView.class).holdsUp55.lock());
        try {
            String replay = started(true);
            Eventually.until("on its way", Duration.ofSeconds(20), () -> get("/" + replay).json().get("eventsRead").asLong() > 5);
            third.close();
            other.bean(CounterView.class).holdsUp55.unlock();
            service.bean(CounterView.class).holdsUp55.unlock();
            Eventually.until("done", Duration.ofSeconds(30), () -> state(replay).equals("DONE"));
            JsonNode done = get("/" + replay).json();
            assertThat(done.get("eventsRead").asLong()).as("no step was counted twice").isLessThanOrEqualTo(done.get("head").asLong());
        } finally {
            all.stream().map(each -> each == third ? null : each.bean(CounterView.class).holdsUp55).filter(l -> l != null && l.isHeldByCurrentThread())
                    .forEach(java.util.concurrent.locks.ReentrantLock::unlock);
        }
    }

    @Test
    void anEventThatCannotBeFoldedStopsTheRebuildNamesItAndItGoesOnAfterTheRepair() {
        String counter = Stage.open(service);
        Stage.raise(service, counter, 77);
        Settled.await(service);
        for (ServiceUnderTest each : List.of(service, other)) {
            each.bean(CounterView.class).failsOn77.set(true);
        }
        String replay = replayed(false, "FAILED");
        assertThat(get("/" + replay).json().get("failure").asString()).contains("CounterRaised", "IllegalStateException", "修复").doesNotContain("a projection that fails");
        for (ServiceUnderTest each : List.of(service, other)) {
            each.bean(CounterView.class).failsOn77.set(false);
        }
        assertThat(act(replay, "resume").status()).isEqualTo(200);
        Eventually.until("swapped", Duration.ofSeconds(20), () -> state(replay).equals("SWAPPED"));
        assertThat(row(counter).getInteger("value")).isEqualTo(77);
    }

    @Test
    void commandsGoOnWhileAViewIsSwappedAndNoReaderEverMissesARow() throws Exception {
        String counter = Stage.open(service);
        Stage.raise(service, counter, 1);
        Settled.await(service);
        String replay = started(false);
        int raises = 1;
        while (!state(replay).equals("SWAPPED")) {
            long position = Stage.raise(raises % 2 == 0 ? service : other, counter, 1);
            raises++;
            assertThat(value(raises % 2 == 0 ? other : service, counter, position)).isGreaterThanOrEqualTo(raises);
            assertThat(state(replay)).as("moving rows are no difference").isNotIn("DIFFERENT", "FAILED");
        }
        long last = Stage.raise(service, counter, 1);
        assertThat(value(other, counter, last)).isEqualTo(raises + 1);
    }

    @Test
    void progressIsToldAsEventsUntilItStops() {
        String replay = started(true);
        Answer told = service.get(REPLAYS + "/" + replay + "/progress", OPERATOR, "Accept", "text/event-stream");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.header("Content-Type")).startsWith("text/event-stream");
        assertThat(told.text()).contains("event:stopped").contains("\"state\":\"DONE\"").contains("\"stateTitle\":\"试运行结束\"");
    }

    @Test
    void badRequestsAreRefusedPreciselyAndOthersMayNotLook() {
        assertThat(service.post(REPLAYS, OPERATOR, Map.of("view", "nothing", "reason", "核对")).code()).isEqualTo("VIEW_NOT_FOUND");
        assertThat(service.post(REPLAYS, OPERATOR, Map.of("view", "counters")).status()).isEqualTo(400);
        assertThat(get("/replay-0").code()).isEqualTo("REPLAY_NOT_FOUND");
        assertThat(act("replay-0", "resume").code()).isEqualTo("REPLAY_NOT_FOUND");
        assertThat(get("/replay-0/progress").status()).isEqualTo(404);
        assertThat(get("?limit=0").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(get("?typo=1").code()).isEqualTo("UNKNOWN_PARAMETER");
        String replay = replayed(true, "DONE");
        assertThat(get("/" + replay + "/differences?kind=ODD").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(act(replay, "abandon").code()).isEqualTo("REPLAY_STATE");
        assertThat(service.post(REPLAYS, AUDITOR, Map.of("view", "counters", "reason", "核对")).status()).isEqualTo(403);
        assertThat(service.get(REPLAYS, Stage.BUREAU).status()).isEqualTo(403);
        assertThat(service.get(REPLAYS, null).status()).isEqualTo(401);
    }

    private static String replayed(boolean dryRun, String state) {
        String replay = started(dryRun);
        Eventually.until(state, Duration.ofSeconds(30), () -> state(replay).equals(state));
        return replay;
    }

    private static String started(boolean dryRun) {
        Answer asked = service.post(REPLAYS, OPERATOR, Map.of("view", "counters", "dryRun", dryRun, "reason", "程序升级后核对"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        return asked.id();
    }

    private static Answer act(String replay, String action) {
        return service.post(REPLAYS + "/" + replay + "/" + action, OPERATOR, Map.of("reason", "按程序办理"));
    }

    private static Answer get(String rest) {
        return service.get(REPLAYS + rest, OPERATOR);
    }

    private static String state(String replay) {
        return get("/" + replay).json().get("state").asString();
    }

    private static String live() {
        return service.bean(ViewStore.class).generations().current(view);
    }

    private static long rows(String collection) {
        return service.bean(ViewStore.class).collection(collection).countDocuments();
    }

    private static Document row(String id) {
        return service.bean(ViewStore.class).collection(view).find(new Document("_id", id)).first();
    }

    private static List<String> someRows() {
        return service.bean(ViewStore.class).collection(view).find().limit(20).map(d -> d.getString("_id")).into(new ArrayList<>());
    }

    private static int value(ServiceUnderTest from, String counter, long position) {
        Answer shown = from.get("/sample/v1/counters/" + counter, Stage.BUREAU, "Await-Position", Long.toString(position));
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        return shown.json().get("value").asInt();
    }

    private static List<Object> events(String replay) {
        try (var events = service.bean(EventLog.class).stream(replay, 0)) {
            return events.map(e -> (Object) e.getPayload()).toList();
        }
    }
}
