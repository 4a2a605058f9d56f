package org.talentstation.chassis.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.audit.MaskedPayload;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.kernel.actor.Role;
import org.talentstation.sample.SampleService.CounterView;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Parked events of a running service, administered over HTTP; nothing is tried again by itself here. */
class DeadLetterTests {

    private static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    private static final String LETTERS = "/sample/v1/ops/dead-letters";
    private static final String CAUSE = "java.lang.IllegalStateException";
    private static ServiceUnderTest service;
    private static CounterView view;

    @BeforeAll
    static void start() {
        service = Stage.service("letters", Map.of("sample.echoes", false, "talentstation.processing.retry-parked", "1h",
                "talentstation.processing.parked-attempts", 3));
        view = service.bean(CounterView.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void isBroken() {
        view.failsOn77.set(true);
    }

    @Test
    void parkedEventsAreListedByProcessorCauseAndAgeWithTheOneThatFailsAndThoseThatWait() {
        String counter = parked(77, 2);
        List<JsonNode> letters = items("?processor=view-counters&cause=" + CAUSE + "&aggregateId=" + counter);
        assertThat(letters).hasSize(2);
        assertThat(letters).extracting(l -> l.get("first").asBoolean()).containsExactlyInAnyOrder(true, false);
        assertThat(letters).allSatisfy(l -> {
            assertThat(l.get("eventType").asString()).isEqualTo("sample.counter-raised");
            assertThat(l.get("attempts").asInt()).isEqualTo(1);
            assertThat(l.get("givenUp").asBoolean()).isFalse();
            assertThat(l.get("ageSeconds").asLong()).isBetween(0L, 600L);
        });
        assertThat(items("?aggregateId=" + counter + "&olderThanSeconds=86400")).isEmpty();
        assertThat(items("?aggregateId=" + counter + "&olderThanSeconds=0")).hasSize(2);
        assertThat(items("?aggregateId=" + counter + "&processor=whenCounterRaisedThenEcho")).isEmpty();
        assertThat(items("?aggregateId=" + counter + "&eventType=sample.counter-opened")).isEmpty();
        JsonNode cause = get("/causes").json().valueStream().filter(c -> c.get("processor").asString().equals("view-counters")).findFirst().orElseThrow();
        assertThat(cause.get("cause").asString()).isEqualTo(CAUSE);
        assertThat(cause.get("events").asLong()).isGreaterThan(cause.get("sequences").asLong());
        Eventually.until("the metric counts them", Duration.ofSeconds(10), () -> service.bean(MeterRegistry.class)
                .get("talentstation.parked.events").tag("processor", "view-counters").gauge().value() >= 2);
    }

    @Test
    void whoeverAsksWhetherTheServiceIsReadyHearsHowManyEventsAreParkedAndThatItIsReadyAllTheSame() {
        String counter = parked(77, 2);
        Answer ready = service.get("/actuator/health/readiness", null);
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().get("status").asString()).isEqualTo("UP");
        long all = items("?processor=view-counters").size();
        assertThat(all).isGreaterThanOrEqualTo(2);
        assertThat(ready.json().get("components").get("caughtUp").get("details").get("parked").get("view-counters").asLong()).isEqualTo(all);
        assertThat(items("?aggregateId=" + counter)).hasSize(2);
    }

    @Test
    void everyTryThatFailsIsCountedAndSoIsEveryEventThatIsHandled() {
        double failures = counted("talentstation.processor.failures");
        double handled = counted("talentstation.processor.handled");
        String counter = parked(77, 2);
        assertThat(counted("talentstation.processor.failures")).as("the second only waits").isEqualTo(failures + 1);
        assertThat(counted("talentstation.processor.handled")).as("the opening").isEqualTo(handled + 1);
        view.failsOn77.set(false);
        assertThat(service.post(LETTERS + "/" + first(counter) + "/retry", OPERATOR, Map.of("reason", "程序已修复")).status()).isEqualTo(200);
        Eventually.until("both are applied", Duration.ofSeconds(20), () -> items("?aggregateId=" + counter).isEmpty());
        assertThat(counted("talentstation.processor.handled")).isGreaterThanOrEqualTo(handled + 3);
    }

    private static double counted(String metric) {
        return service.bean(MeterRegistry.class).get(metric).tag("processor", "view-counters").functionCounter().count();
    }

    @Test
    void aPageGoesOnAfterItsCursorAndNoLetterIsShownTwice() {
        String counter = parked(77, 2, 3, 4);
        List<String> seen = pages("?limit=3&aggregateId=" + counter);
        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void theListIsSortedByWhatIsAskedForAndItsPagesMissNothingInAnyOrder() {
        parked(77, 2);
        parked(77);
        for (String field : List.of("age", "cause", "processor", "attempts", "eventType", "aggregateId")) {
            List<String> up = pages("?limit=2&sort=" + field);
            List<String> down = pages("?limit=2&sort=-" + field);
            assertThat(up).as(field).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
            assertThat(down).as(field).isEqualTo(up.reversed());
        }
        assertThat(items("?sort=-age&limit=200")).extracting(l -> Instant.parse(l.get("parkedAt").asString())).isSorted();
        assertThat(items("?sort=-attempts&limit=200")).extracting(l -> -l.get("attempts").asInt()).isSorted();
        assertThat(pages("?limit=200")).as("the oldest first, unless asked otherwise").isEqualTo(pages("?sort=-age&limit=200"));
    }

    @Test
    void theWholeListComesAsAFileWithoutWhatTheEventsSay() throws Exception {
        String counter = parked(77, 2);
        Answer csv = service.get(LETTERS + "?aggregateId=" + counter, OPERATOR, "Accept", "text/csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Disposition")).contains("attachment");
        assertThat(csv.text().lines()).hasSize(3);
        assertThat(csv.text()).contains("处理器", "view-counters", CAUSE, "自动重试中", "等待前一事件").doesNotContain("\"by\"");
        Answer xlsx = service.get(LETTERS + "?aggregateId=" + counter, OPERATOR, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(xlsx.response().body()))) {
            assertThat(book.getFirstSheet().read()).hasSize(3);
        }
        assertThat(service.get(LETTERS, OPERATOR, "Accept", "image/png").status()).isEqualTo(406);
    }

    private static List<String> pages(String query) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(query + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).json();
            page.get("items").forEach(l -> seen.add(l.get("id").asString()));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        return seen;
    }

    private static String cursorOfTheFirstPage() {
        parked(77, 2);
        return get("?limit=1").json().get("next").asString();
    }

    @Test
    void whatAnEventSaysIsHidden() {
        String counter = parked(77);
        Answer detail = get("/" + first(counter));
        assertThat(detail.status()).isEqualTo(200);
        assertThat(detail.json().get("content").get("by").asString()).isEqualTo(MaskedPayload.HIDDEN);
        assertThat(detail.text()).doesNotContain("a projection that fails").doesNotContain(":77");
    }

    @Test
    void afterTheRepairARetryAppliesTheWholeSequenceInOrderAndIsRecordedOnce() {
        String counter = parked(77, 2);
        String letter = first(counter);
        view.failsOn77.set(false);
        String key = UUID.randomUUID().toString();
        var asked = service.postWithoutKey(LETTERS + "/" + letter + "/retry", OPERATOR, Map.of("reason", "程序已修复"), "Idempotency-Key", key);
        assertThat(asked.status()).isEqualTo(200);
        Eventually.until("both are applied", Duration.ofSeconds(20), () -> items("?aggregateId=" + counter).isEmpty());
        assertThat(value(counter)).isEqualTo(79);
        var again = service.postWithoutKey(LETTERS + "/" + letter + "/retry", OPERATOR, Map.of("reason", "程序已修复"), "Idempotency-Key", key);
        assertThat(again.text()).isEqualTo(asked.text());
        assertThat(recorded(DeadLetterRetried.class).stream().filter(r -> letter.equals(r.letter())).toList()).singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo("程序已修复"));
        assertThat(get("/" + letter).status()).isEqualTo(404);
    }

    @Test
    void aSequenceThatWasGivenUpIsTriedAgainWhenAllOfItsCauseAre() {
        String one = parked(77);
        String other = parked(77, 5);
        for (int attempt = 2; attempt <= 3; attempt++) {
            int tried = attempt;
            service.bean(org.talentstation.chassis.processing.ParkedEvents.class).wake();
            Eventually.until("attempt " + attempt, Duration.ofSeconds(20), () -> letter(first(one)).get("attempts").asInt() >= tried);
        }
        assertThat(letter(first(one)).get("givenUp").asBoolean()).isTrue();
        view.failsOn77.set(false);
        service.bean(org.talentstation.chassis.processing.ParkedEvents.class).wake();
        assertThat(letter(first(one)).get("givenUp").asBoolean()).as("no longer by itself").isTrue();
        var asked = service.post(LETTERS + "/retries", OPERATOR, Map.of("processor", "view-counters", "cause", CAUSE, "reason", "已修复"));
        assertThat(asked.status()).isEqualTo(200);
        Eventually.until("all are applied", Duration.ofSeconds(20), () -> items("?processor=view-counters").isEmpty());
        assertThat(value(one)).isEqualTo(77);
        assertThat(value(other)).isEqualTo(82);
        var nothing = service.post(LETTERS + "/retries", OPERATOR, Map.of("processor", "view-counters", "cause", CAUSE, "reason", "已修复"));
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.code()).isEqualTo("DEAD_LETTER_NOT_FOUND");
    }

    @Test
    void aDiscardLetsTheRestGoOnIsRecordedWithItsReasonAndARebuildStillHasTheEvent() {
        String counter = parked(77, 2);
        String letter = first(counter);
        String waiting = items("?aggregateId=" + counter).stream().map(l -> l.get("id").asString()).filter(l -> !l.equals(letter)).findFirst().orElseThrow();
        assertThat(discard(waiting, "不需要").code()).isEqualTo("DEAD_LETTER_NOT_FIRST");
        assertThat(discard(letter, " ").status()).as("without a reason").isEqualTo(400);
        assertThat(items("?aggregateId=" + counter)).hasSize(2);
        assertThat(discard(letter, "录入错误").status()).isEqualTo(200);
        Eventually.until("the rest is applied", Duration.ofSeconds(20), () -> items("?aggregateId=" + counter).isEmpty());
        assertThat(value(counter)).isEqualTo(2);
        assertThat(recorded(DeadLetterDiscarded.class)).filteredOn(r -> r.letter().equals(letter)).singleElement().satisfies(r -> {
            assertThat(r.reason()).isEqualTo("录入错误");
            assertThat(r.aggregateId()).isEqualTo(counter);
            assertThat(r.consequence()).contains("重建");
        });
        assertThat(discard(letter, "录入错误").code()).isEqualTo("DEAD_LETTER_NOT_FOUND");
        view.failsOn77.set(false);
        service.bean(ViewRebuild.class).rebuild(view);
        assertThat(service.bean(ViewStore.class).rebuilt(view).find(com.mongodb.client.model.Filters.eq("_id", counter)).first().getInteger("value")).isEqualTo(79);
    }

    @Test
    void aLetterThatIsBeingHandledIsNotDiscarded() {
        String letter = first(parked(77));
        var jdbc = service.bean(JdbcClient.class);
        jdbc.sql("UPDATE dead_letter SET processing_started = ? WHERE dead_letter_id = ?")
                .params(org.axonframework.common.DateTimeUtils.formatInstant(java.time.Instant.now()), letter).update();
        assertThat(discard(letter, "不需要").code()).isEqualTo("DEAD_LETTER_BUSY");
        assertThat(get("/" + letter).status()).isEqualTo(200);
        assertThat(recorded(DeadLetterDiscarded.class)).noneMatch(r -> r.letter().equals(letter));
        jdbc.sql("UPDATE dead_letter SET processing_started = NULL WHERE dead_letter_id = ?").param(letter).update();
    }

    /** The failing attempt would write the count it began with plus one over the operator's zero. */
    @Test
    void aLetterThatIsBeingHandledIsNotCountedFromZeroSoThatNoAttemptUndoesIt() {
        String letter = first(parked(77, 2));
        var jdbc = service.bean(JdbcClient.class);
        var store = service.bean(DeadLetterStore.class);
        jdbc.sql("UPDATE dead_letter SET processing_started = ? WHERE dead_letter_id = ?")
                .params(org.axonframework.common.DateTimeUtils.formatInstant(java.time.Instant.now()), letter).update();
        var refused = service.post(LETTERS + "/" + letter + "/retry", OPERATOR, Map.of("reason", "程序已修复"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("DEAD_LETTER_BUSY");
        assertThat(letter(letter).get("attempts").asInt()).as("rolled back with it").isEqualTo(1);
        assertThat(recorded(DeadLetterRetried.class)).noneMatch(r -> letter.equals(r.letter()));
        store.countAgainAll("view-counters", CAUSE);
        assertThat(letter(letter).get("attempts").asInt()).as("nor with all of its cause").isEqualTo(1);
        jdbc.sql("UPDATE dead_letter SET processing_started = ? WHERE dead_letter_id = ?")
                .params(org.axonframework.common.DateTimeUtils.formatInstant(java.time.Instant.now().minusSeconds(31)), letter).update();
        assertThat(store.countAgain(store.one(letter).orElseThrow())).as("who claimed it died half a minute ago").isTrue();
        assertThat(letter(letter).get("attempts").asInt()).isZero();
        jdbc.sql("UPDATE dead_letter SET processing_started = NULL WHERE dead_letter_id = ?").param(letter).update();
    }

    @Test
    void badParametersAreRefusedPreciselyAndOthersMayNotLook() {
        assertThat(get("?olderThanSeconds=soon").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(get("?limit=0").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(get("?limit=99999999999999999999").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(get("?typo=1").code()).isEqualTo("UNKNOWN_PARAMETER");
        assertThat(get("?cursor=gone").code()).isEqualTo("INVALID_CURSOR");
        assertThat(get("?sort=content").code()).isEqualTo("UNKNOWN_SORT_FIELD");
        String cursor = cursorOfTheFirstPage();
        assertThat(get("?sort=attempts&cursor=" + cursor).code()).as("of another order").isEqualTo("INVALID_CURSOR");
        assertThat(get("/nothing").code()).isEqualTo("DEAD_LETTER_NOT_FOUND");
        assertThat(service.get(LETTERS, Stage.BUREAU).status()).isEqualTo(403);
        assertThat(service.get(LETTERS, null).status()).isEqualTo(401);
    }

    /** A new counter with the raises, the first of which parks it. */
    private static String parked(int... raises) {
        String counter = Stage.open(service);
        long position = 0;
        for (int by : raises) {
            position = Stage.raise(service, counter, by);
        }
        assertThat(service.bean(Processors.class).await("view-counters", position, 20_000)).isTrue();
        assertThat(items("?aggregateId=" + counter + "&processor=view-counters")).hasSize(raises.length);
        return counter;
    }

    private static String first(String counter) {
        return items("?processor=view-counters&aggregateId=" + counter).stream().filter(l -> l.get("first").asBoolean()).findFirst().orElseThrow().get("id").asString();
    }

    private static JsonNode letter(String id) {
        return get("/" + id).json().get("letter");
    }

    private static List<JsonNode> items(String query) {
        List<JsonNode> items = new ArrayList<>();
        get(query).json().get("items").forEach(items::add);
        return items;
    }

    private static Answer get(String rest) {
        return service.get(LETTERS + rest, OPERATOR);
    }

    private static Answer discard(String letter, String reason) {
        return service.post(LETTERS + "/" + letter + "/discard", OPERATOR, Map.of("reason", reason));
    }

    private static int value(String counter) {
        return service.get("/sample/v1/counters/" + counter, Stage.BUREAU).json().get("value").asInt();
    }

    private static <E> List<E> recorded(Class<E> type) {
        try (var events = service.bean(EventLog.class).stream("dead-letters-view-counters", 0)) {
            return events.peek(e -> assertThat(EventOrigin.read(e.getMetaData()).actor()).isEqualTo("operator"))
                    .map(e -> (Object) e.getPayload()).filter(type::isInstance).map(type::cast).toList();
        }
    }
}
