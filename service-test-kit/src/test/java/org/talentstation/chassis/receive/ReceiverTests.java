package org.talentstation.chassis.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.sample.SentMessages.message;
import static org.talentstation.sample.SentMessages.raised;
import static org.talentstation.sample.SentMessages.record;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;

/** What a service makes of the messages it gets: repeated, mixed, poisoned, and brought by two receivers at once. */
@Tag("real-servers")
class ReceiverTests {

    private static ServiceUnderTest service;

    @BeforeAll
    static void start() throws Exception {
        service = Stage.receiver();
        Stage.raise(Stage.sender(), Stage.open(Stage.sender()), 1); // makes the topic
        Eventually.until("the topic is there", Duration.ofSeconds(30), () -> jdbc().sql("SELECT count(*) FROM domain_event").query(Long.class).single() > 0);
    }

    @Test
    void aRedeliveredBatchIsANoOp() {
        String one = subject();
        var batch = List.of(raised(one, 1), raised(one, 2), raised(one, 3));
        receive(batch);
        var once = rows(one);
        receive(batch);
        receive(List.of(batch.get(2), batch.get(0)));
        assertThat(rows(one)).isEqualTo(once).hasSize(3);
    }

    @Test
    void aMessageThatIsTwiceInOneBatchIsAppendedOnce() {
        String one = subject();
        var message = raised(one, 1);
        receive(List.of(message, message, raised(one, 2)));
        assertThat(rows(one)).hasSize(2);
    }

    @Test
    void theSameMessagesInAnotherOrderAcrossKeysGiveTheSameStreams() {
        String one = subject();
        String two = subject();
        var ones = List.of(raised(one, 1), raised(one, 2), raised(one, 3));
        var twos = List.of(raised(two, 7), raised(two, 8));
        receive(List.of(twos.get(0), ones.get(0), twos.get(1)));
        receive(List.of(twos.get(1), ones.get(1), ones.get(2)));
        assertThat(rows(one)).extracting(r -> r.get("by")).containsExactly("1", "2", "3");
        assertThat(rows(one)).extracting(r -> r.get("sequence_number")).containsExactly(0L, 1L, 2L);
        assertThat(rows(two)).extracting(r -> r.get("by")).containsExactly("7", "8");
    }

    @Test
    void aLearnedEventKeepsTheSendersIdAndWhoAndWhyAndIsStoredByItsName() {
        String one = subject();
        var message = raised(one, 5);
        receive(List.of(message));
        var row = rows(one).getFirst();
        assertThat(row.get("event_id")).isEqualTo(header(message, "ce_id"));
        assertThat(row.get("payload_type")).isEqualTo("published.sample.counter-raised");
        assertThat(row.get("meta")).asString().contains("\"actor\":\"somebody\"", "\"correlationId\":\"corr\"", "\"causationId\":\"cause\"",
                "\"businessTime\":\"2021-02-03T01:00:00Z\"", "\"operation\":\"learned:sample-sender\"", "\"jurisdiction\":\"huancui\"");
        assertThat(row.get("meta")).asString().as("a name that a sender might give away").doesNotContain("某人");
    }

    @Test
    void anEventThatThisServiceDoesNotWantPassesBy() {
        String one = subject();
        var unknown = message(one, "org.talentstation.published.sample.something-else.v1", "{\"id\":\"x\"}", UUID.randomUUID().toString(), Map.of());
        receive(List.of(unknown, raised(one, 1)));
        assertThat(rows(one)).hasSize(1);
        assertThat(unreadable(unknown)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poison")
    void whatCanNotBeReadIsSetAsideOnceAndBlocksNothing(String why, ConsumerRecord<byte[], byte[]> poison) {
        String one = subject();
        var before = raised(one, 1);
        var after = raised(one, 2);
        receive(List.of(before, poison, after));
        receive(List.of(before, poison, after));
        assertThat(rows(one)).as(why).hasSize(2);
        assertThat(unreadable(poison)).as("kept, with the reason and what it was").hasSize(1)
                .allSatisfy(kept -> assertThat(kept.get("reason")).asString().isNotBlank())
                .allSatisfy(kept -> assertThat(kept.get("value")).isEqualTo(poison.value()));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> poison() {
        String type = "org.talentstation.published.sample.counter-raised.v1";
        String fresh = UUID.randomUUID().toString();
        return Stream.of(
                args("not a CloudEvent", record("k", new RecordHeaders(), "hello".getBytes(StandardCharsets.UTF_8))),
                args("nothing at all", record("k", new RecordHeaders(), null)),
                args("JSON that breaks off", message("s", type, "{\"id\":", id(), Map.of())),
                args("JSON of another shape", message("s", type, "[1,2]", id(), Map.of())),
                args("a number that is no number", message("s", type, "{\"id\":\"s\",\"by\":\"many\"}", id(), Map.of())),
                args("a missing number", message("s", type, "{\"id\":\"s\"}", id(), Map.of())),
                args("JSON null", message("s", type, "null", id(), Map.of())),
                args("an id that the log can't hold", message("s", type, "{\"id\":\"s\",\"by\":1}", fresh + "x".repeat(60), Map.of())),
                args("a subject that the log can't hold", message("s".repeat(200), type, "{\"id\":\"s\",\"by\":1}", id(), Map.of())),
                args("a time that is no time", message("s", type, "{\"id\":\"s\",\"by\":1}", id(), Map.of("businesstime", "yesterday"))));
    }

    @Test
    void aPoisonMessageOnTheRealTopicDoesNotHoldUpTheOnesBehindIt() throws Exception {
        String one = subject();
        var good = raised(one, 6);
        byte[] key = one.getBytes(StandardCharsets.UTF_8);
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", Stage.servers().kafka().bootstrapServers()),
                new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Stage.TOPIC, 0, key, "{".getBytes(StandardCharsets.UTF_8))).get();
            producer.send(new ProducerRecord<>(Stage.TOPIC, 0, null, key, good.value(), good.headers())).get();
        }
        Eventually.until("the one behind it is learned", Duration.ofSeconds(20), () -> rows(one).size() == 1);
        assertThat(jdbc().sql("SELECT count(*) FROM unreadable_message WHERE key = ?").param(key).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void twoReceiversThatBringTheSameMessagesAtOnceAppendThemOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            String one = subject();
            var batch = List.of(raised(one, 1), raised(one, 2));
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<Future<?>> both = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    both.add(threads.submit(() -> {
                        together.await();
                        receiveUntilDone(batch);
                        return null;
                    }));
                }
                for (Future<?> done : both) {
                    done.get();
                }
            }
            assertThat(rows(one)).extracting(r -> r.get("by")).containsExactly("1", "2");
        }
    }

    // The container delivers a batch again when it failed.
    private static void receiveUntilDone(List<ConsumerRecord<byte[], byte[]>> batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                receive(batch);
                return;
            } catch (RuntimeException e) {
                if (attempt == 3) {
                    throw e;
                }
            }
        }
    }

    private static void receive(List<ConsumerRecord<byte[], byte[]>> batch) {
        service.bean(KafkaReceiver.class).receive(batch);
    }

    private static org.junit.jupiter.params.provider.Arguments args(String why, ConsumerRecord<byte[], byte[]> record) {
        return org.junit.jupiter.params.provider.Arguments.of(why, record);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String subject() {
        return "counter-" + UUID.randomUUID();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> rows(String counter) {
        return jdbc().sql("""
                SELECT event_id, sequence_number, payload_type, convert_from(payload, 'UTF8')::jsonb ->> 'by' AS by, convert_from(meta_data, 'UTF8') AS meta
                FROM domain_event WHERE aggregate_id = ?""").param("sample-sender:" + counter).query().listOfRows().stream()
                .sorted(Comparator.comparing(r -> (Long) r.get("sequence_number"))).toList();
    }

    private static List<Map<String, Object>> unreadable(ConsumerRecord<byte[], byte[]> record) {
        return jdbc().sql("SELECT reason, value FROM unreadable_message WHERE offset_no = ?").param(record.offset()).query().listOfRows();
    }

    private static JdbcClient jdbc() {
        return service.bean(JdbcClient.class);
    }
}
