package org.talentstation.chassis.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.chassis.deadletter.ParkedCounters.CAUSE;
import static org.talentstation.chassis.deadletter.ParkedCounters.LETTERS;
import static org.talentstation.chassis.deadletter.ParkedCounters.OPERATOR;
import static org.talentstation.chassis.deadletter.ParkedCounters.first;
import static org.talentstation.chassis.deadletter.ParkedCounters.get;
import static org.talentstation.chassis.deadletter.ParkedCounters.items;
import static org.talentstation.chassis.deadletter.ParkedCounters.letter;
import static org.talentstation.chassis.deadletter.ParkedCounters.parked;
import static org.talentstation.chassis.deadletter.ParkedCounters.service;
import static org.talentstation.chassis.deadletter.ParkedCounters.view;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest.Answer;

/** Parked events of a running service, tried again and given up over HTTP. */
@Tag("real-servers")
class DeadLetterTests {

    @BeforeEach
    void isBroken() {
        view().failsOn77.set(true);
    }

    @Test
    void whoeverAsksWhetherTheServiceIsReadyHearsHowManyEventsAreParkedAndThatItIsReadyAllTheSame() {
        String counter = parked(77, 2);
        Answer ready = service().get("/actuator/health/readiness", null);
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
        view().failsOn77.set(false);
        assertThat(service().post(LETTERS + "/" + first(counter) + "/retry", OPERATOR, Map.of("reason", "程序已修复")).status()).isEqualTo(200);
        Eventually.until("both are applied", Duration.ofSeconds(20), () -> items("?aggregateId=" + counter).isEmpty());
        assertThat(counted("talentstation.processor.handled")).isGreaterThanOrEqualTo(handled + 3);
    }

    private static double counted(String metric) {
        return service().bean(MeterRegistry.class).get(metric).tag("processor", "view-counters").functionCounter().count();
    }

    @Test
    void afterTheRepairARetryAppliesTheWholeSequenceInOrderAndIsRecordedOnce() {
        String counter = parked(77, 2);
        String letter = first(counter);
        view().failsOn77.set(false);
        String key = UUID.randomUUID().toString();
        var asked = service().postWithoutKey(LETTERS + "/" + letter + "/retry", OPERATOR, Map.of("reason", "程序已修复"), "Idempotency-Key", key);
        assertThat(asked.status()).isEqualTo(200);
        Eventually.until("both are applied", Duration.ofSeconds(20), () -> items("?aggregateId=" + counter).isEmpty());
        assertThat(value(counter)).isEqualTo(79);
        var again = service().postWithoutKey(LETTERS + "/" + letter + "/retry", OPERATOR, Map.of("reason", "程序已修复"), "Idempotency-Key", key);
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
            service().bean(org.talentstation.chassis.processing.ParkedEvents.class).wake();
            Eventually.until("attempt " + attempt, Duration.ofSeconds(20), () -> letter(first(one)).get("attempts").asInt() >= tried);
        }
        assertThat(letter(first(one)).get("givenUp").asBoolean()).isTrue();
        view().failsOn77.set(false);
        service().bean(org.talentstation.chassis.processing.ParkedEvents.class).wake();
        assertThat(letter(first(one)).get("givenUp").asBoolean()).as("no longer by itself").isTrue();
        var asked = service().post(LETTERS + "/retries", OPERATOR, Map.of("processor", "view-counters", "cause", CAUSE, "reason", "已修复"));
        assertThat(asked.status()).isEqualTo(200);
        Eventually.until("all are applied", Duration.ofSeconds(20), () -> items("?processor=view-counters").isEmpty());
        assertThat(value(one)).isEqualTo(77);
        assertThat(value(other)).isEqualTo(82);
        var nothing = service().post(LETTERS + "/retries", OPERATOR, Map.of("processor", "view-counters", "cause", CAUSE, "reason", "已修复"));
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
        view().failsOn77.set(false);
        service().bean(ViewRebuild.class).rebuild(view());
        assertThat(service().bean(ViewStore.class).rebuilt(view()).find(com.mongodb.client.model.Filters.eq("_id", counter)).first().getInteger("value")).isEqualTo(79);
    }

    @Test
    void aLetterThatIsBeingHandledIsNotDiscarded() {
        String letter = first(parked(77));
        var jdbc = service().bean(JdbcClient.class);
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
        var jdbc = service().bean(JdbcClient.class);
        var store = service().bean(DeadLetterStore.class);
        jdbc.sql("UPDATE dead_letter SET processing_started = ? WHERE dead_letter_id = ?")
                .params(org.axonframework.common.DateTimeUtils.formatInstant(java.time.Instant.now()), letter).update();
        var refused = service().post(LETTERS + "/" + letter + "/retry", OPERATOR, Map.of("reason", "程序已修复"));
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

    private static Answer discard(String letter, String reason) {
        return service().post(LETTERS + "/" + letter + "/discard", OPERATOR, Map.of("reason", reason));
    }

    private static int value(String counter) {
        return service().get("/sample/v1/counters/" + counter, Stage.BUREAU).json().get("value").asInt();
    }

    private static <E> List<E> recorded(Class<E> type) {
        try (var events = service().bean(EventLog.class).stream("dead-letters-view-counters", 0)) {
            return events.peek(e -> assertThat(EventOrigin.read(e.getMetaData()).actor()).isEqualTo("operator"))
                    .map(e -> (Object) e.getPayload()).filter(type::isInstance).map(type::cast).toList();
        }
    }
}
