package org.talentstation.chassis.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.audit.MaskedPayload;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.receive.KafkaReceiver;
import org.talentstation.kernel.actor.Role;
import org.talentstation.sample.Counted.CounterRaisePublished;
import org.talentstation.sample.SentMessages;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/**
 * Messages that a service could not read, administered over HTTP. The service was of an old version when they came, which
 * did not know their topic; it is of a new one when the operator acts.
 */
class UnreadableMessageTests {

    private static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    private static final String LETTERS = "/sample/v1/ops/dead-letters";
    private static final String TYPE = "org.talentstation.published.sample.counter-raised.v1";
    private static final String UNKNOWN_TOPIC = "NoSuchElementException";
    private static final String READABLE = subject();
    private static final String ANOTHER = subject();
    private static ConsumerRecord<byte[], byte[]> readable;
    private static ConsumerRecord<byte[], byte[]> another;
    private static ServiceUnderTest service;

    @BeforeAll
    static void theProgramIsRepaired() {
        readable = SentMessages.raised(READABLE, 7);
        another = SentMessages.message(ANOTHER, TYPE, "{\"id\":\"" + ANOTHER + "\",\"by\":8}", UUID.randomUUID().toString(),
                Map.of("longheader", "某".repeat(3_000))); // more than the readable text of the headers holds
        try (var old = Stage.receiver("unreadable", Map.of())) {
            old.bean(KafkaReceiver.class).receive(List.of(readable, another));
        }
        service = Stage.receiver("unreadable", Map.of("sample.learns", true));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theyAreListedWithCauseAndAgeAndCountedButWhatTheySayIsHidden() {
        var message = broken("{\"id\":\"张三\",\"by\":\"320102199001011234\"}");
        JsonNode letter = service.get(LETTERS + "/" + id(message), OPERATOR).json();
        assertThat(letter.get("letter").get("processor").asString()).isEqualTo("receiver");
        assertThat(letter.get("letter").get("sequence").asString()).isEqualTo(Stage.TOPIC + "-0");
        assertThat(letter.get("letter").get("eventSequence").asLong()).isEqualTo(message.offset());
        assertThat(letter.get("letter").get("eventType").asString()).isEqualTo("published.sample.counter-raised");
        assertThat(letter.get("letter").get("cause").asString()).isEqualTo("InvalidFormatException");
        assertThat(letter.get("letter").get("first").asBoolean()).isTrue();
        assertThat(letter.get("letter").get("givenUp").asBoolean()).as("nobody reads it by itself").isTrue();
        assertThat(letter.get("letter").get("ageSeconds").asLong()).isBetween(0L, 3_600L);
        assertThat(letter.get("content").get("id").asString()).isEqualTo(MaskedPayload.HIDDEN);
        assertThat(letter.get("content").get("by").asString()).isEqualTo(MaskedPayload.HIDDEN);
        Answer all = service.get(LETTERS + "?processor=receiver&limit=200", OPERATOR);
        assertThat(all.json().get("items").valueStream().map(l -> l.get("id").asString())).contains(id(message));
        assertThat(all.text() + letter).doesNotContain("张三").doesNotContain("320102").doesNotContain("somebody").doesNotContain("某");
        assertThat(service.get(LETTERS + "/causes", OPERATOR).json().valueStream()).anySatisfy(cause -> {
            assertThat(cause.get("processor").asString()).isEqualTo("receiver");
            assertThat(cause.get("cause").asString()).isEqualTo("InvalidFormatException");
            assertThat(cause.get("events").asLong()).isPositive();
        });
        Eventually.until("readiness tells", Duration.ofMinutes(1), () -> service.get("/actuator/health/readiness", null).json()
                .path("components").path("caughtUp").path("details").path("parked").path("receiver").asLong(0) > 0);
        Eventually.until("the metric counts them", Duration.ofSeconds(10), () -> service.bean(MeterRegistry.class)
                .get("talentstation.parked.events").tag("processor", "receiver").gauge().value() >= 1);
        assertThat(service.get(LETTERS + "/" + id(broken("no JSON 320102")), OPERATOR).json().get("content").asString()).isEqualTo(MaskedPayload.HIDDEN);
    }

    @Test
    void afterTheRepairARetryReadsExactlyWhatCameAndItIsLearnedOnce() {
        String key = UUID.randomUUID().toString();
        Answer asked = service.postWithoutKey(LETTERS + "/" + id(readable) + "/retry", OPERATOR, Map.of("reason", "程序已升级"), "Idempotency-Key", key);
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(learned(READABLE)).containsExactly(new CounterRaisePublished(READABLE, 7));
        assertThat(service.get(LETTERS + "/" + id(readable), OPERATOR).code()).isEqualTo("DEAD_LETTER_NOT_FOUND");
        Answer again = service.postWithoutKey(LETTERS + "/" + id(readable) + "/retry", OPERATOR, Map.of("reason", "程序已升级"), "Idempotency-Key", key);
        assertThat(again.text()).isEqualTo(asked.text());
        service.bean(KafkaReceiver.class).receive(List.of(readable));
        assertThat(learned(READABLE)).as("a redelivery is the same event").hasSize(1);
        assertThat(recorded(DeadLetterRetried.class)).filteredOn(r -> id(readable).equals(r.letter())).singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo("程序已升级"));
        Answer cause = service.post(LETTERS + "/retries", OPERATOR, Map.of("processor", "receiver", "cause", UNKNOWN_TOPIC, "reason", "程序已升级"));
        assertThat(cause.status()).as(cause.text()).isEqualTo(200);
        assertThat(learned(ANOTHER)).as("with headers longer than what is shown of them").containsExactly(new CounterRaisePublished(ANOTHER, 8));
        assertThat(service.post(LETTERS + "/retries", OPERATOR, Map.of("processor", "receiver", "cause", UNKNOWN_TOPIC, "reason", "程序已升级"))
                .code()).isEqualTo("DEAD_LETTER_NOT_FOUND");
    }

    @Test
    void whatIsStillUnreadableStaysWithTheAttemptCountedAndRecorded() {
        var message = broken("{\"id\":");
        Answer asked = service.post(LETTERS + "/" + id(message) + "/retry", OPERATOR, Map.of("reason", "再试一次"));
        assertThat(asked.status()).isEqualTo(200);
        JsonNode letter = service.get(LETTERS + "/" + id(message), OPERATOR).json().get("letter");
        assertThat(letter.get("attempts").asInt()).isEqualTo(1);
        assertThat(letter.get("triedAt").asString()).isNotBlank();
        assertThat(recorded(DeadLetterRetried.class)).anySatisfy(r -> assertThat(r.letter()).isEqualTo(id(message)));
    }

    @Test
    void aDiscardNeedsAReasonAndIsRecordedWithWhatIsMissingFromNowOn() {
        var message = broken("{}");
        assertThat(service.post(LETTERS + "/" + id(message) + "/discard", OPERATOR, Map.of("reason", " ")).status()).isEqualTo(400);
        assertThat(service.post(LETTERS + "/" + id(message) + "/discard", OPERATOR, Map.of("reason", "测试数据")).status()).isEqualTo(200);
        assertThat(service.get(LETTERS + "/" + id(message), OPERATOR).status()).isEqualTo(404);
        assertThat(service.post(LETTERS + "/" + id(message) + "/discard", OPERATOR, Map.of("reason", "测试数据")).code()).isEqualTo("DEAD_LETTER_NOT_FOUND");
        assertThat(recorded(DeadLetterDiscarded.class)).filteredOn(r -> id(message).equals(r.letter())).singleElement()
                .satisfies(r -> assertThat(r.consequence()).contains("重新发布"));
    }

    @Test
    void theApplicationsLoginMayCountAndRemoveButNotChangeWhatCame() throws Exception {
        broken("{}");
        try (var connection = Stage.asApplication("unreadable"); var statement = connection.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.executeUpdate("UPDATE unreadable_message SET value = NULL"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static ConsumerRecord<byte[], byte[]> broken(String data) {
        var message = SentMessages.message(subject(), TYPE, data, UUID.randomUUID().toString(), Map.of());
        service.bean(KafkaReceiver.class).receive(List.of(message));
        assertThat(service.bean(JdbcClient.class).sql("SELECT count(*) FROM unreadable_message WHERE offset_no = ?").param(message.offset())
                .query(Long.class).single()).isEqualTo(1);
        return message;
    }

    private static String id(ConsumerRecord<byte[], byte[]> message) {
        return "unreadable:" + message.topic() + ":" + message.partition() + ":" + message.offset();
    }

    private static List<Object> learned(String counter) {
        try (var events = service.bean(EventLog.class).stream("sample-sender:" + counter, 0)) {
            return events.map(e -> (Object) e.getPayload()).toList();
        }
    }

    private static <E> List<E> recorded(Class<E> type) {
        try (var events = service.bean(EventLog.class).stream("dead-letters-receiver", 0)) {
            return events.peek(e -> assertThat(EventOrigin.read(e.getMetaData()).actor()).isEqualTo("operator"))
                    .map(e -> (Object) e.getPayload()).filter(type::isInstance).map(type::cast).toList();
        }
    }

    private static String subject() {
        return "counter-" + UUID.randomUUID();
    }
}
