package org.talentstation.chassis.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.kernel.actor.Role;
import org.talentstation.sample.KafkaTopic;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;

/** Log → broker process → another service's log, with whatever dies in between. */
@Tag("real-servers")
class PublisherTests {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Test
    void aMessageIsACloudEventInBinaryModeWithTheLogsEventIdAndTheAggregateAsKey() {
        String counter = Stage.open(Stage.sender());
        Stage.raise(Stage.sender(), counter, 4);
        String id = raises(Stage.sender(), counter).getFirst();
        awaitPublished(Stage.sender());
        List<ConsumerRecord<byte[], byte[]>> records = KafkaTopic.withId(id);
        assertThat(records).hasSize(1);
        var record = records.getFirst();
        assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo(counter);
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo("org.talentstation.published.sample.counter-raised.v1");
        assertThat(header(record, "ce_source")).isEqualTo("urn:talent-station:sample-sender");
        assertThat(header(record, "ce_subject")).isEqualTo(counter);
        assertThat(header(record, "content-type")).isEqualTo("application/json");
        assertThat(header(record, "ce_time")).isNotBlank();
        assertThat(header(record, "ce_actor")).isEqualTo("bureau.officer");
        assertThat(header(record, "ce_correlationid")).as("the request's").isNotBlank().isNotEqualTo(id);
        assertThat(header(record, "ce_causationid")).as("what caused the event, never the event itself").isNotBlank().isNotEqualTo(id);
        assertThat(header(record, "ce_jurisdiction")).as("the bureau's officer belongs to the whole city").isNull();
        assertThat(header(record, "ce_actorname")).as("nobody's name leaves the service").isNull();
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"id\":\"" + counter + "\",\"by\":4}");
    }

    @Test
    void aMessageSaysWhichJurisdictionItsActorBelongsToSoThatWhoLearnsItCanBeAskedByIt() {
        String counter = Stage.open(Stage.sender());
        var raised = Stage.sender().post("/sample/v1/counters/" + counter + "/raise",
                TestIssuer.token("district.officer", "huancui", null, Role.DISTRICT_OFFICER), Map.of("by", 4));
        assertThat(raised.status()).as(raised.text()).isEqualTo(200);
        awaitPublished(Stage.sender());
        assertThat(header(KafkaTopic.withId(raises(Stage.sender(), counter).getFirst()).getFirst(), "ce_jurisdiction")).isEqualTo("huancui");
    }

    @Test
    void anEventOfALaterBuildIsNotPassedBy() {
        var later = new UnknownSerializedType(JacksonSerializer.defaultSerializer(), new SimpleSerializedObject<>("{}", String.class, "sample.of-a-later-build", "1"));
        var reaction = Stage.sender().bean(KafkaPublisher.class).processor().reaction();
        assertThatThrownBy(() -> reaction.on(new GenericEventMessage<>(later), 1)).isInstanceOf(IllegalStateException.class).hasMessageContaining("later build");
    }

    @Test
    void theTopicHasSixPartitionsIsNeverCompactedAndForgetsNothing() throws Exception {
        Stage.raise(Stage.sender(), Stage.open(Stage.sender()), 1);
        awaitPublished(Stage.sender());
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", Stage.servers().kafka().bootstrapServers()))) {
            var topic = admin.describeTopics(List.of(Stage.TOPIC)).allTopicNames().get(10, TimeUnit.SECONDS).get(Stage.TOPIC);
            assertThat(topic.partitions()).hasSize(6);
            var resource = new org.apache.kafka.common.config.ConfigResource(org.apache.kafka.common.config.ConfigResource.Type.TOPIC, Stage.TOPIC);
            var config = admin.describeConfigs(List.of(resource)).all().get(10, TimeUnit.SECONDS).get(resource);
            assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
        }
    }

    /** 20 s; a longer absence differs only by the sends being tried again after talentstation.kafka.delivery-timeout. */
    @Test
    void aBrokerThatIsAwayFor20SecondsLosesNothingAndDoublesNothing() throws IOException {
        // Here a send waits 4 s instead of 5 min, so that the outage outlasts several of its attempts.
        try (ServiceUnderTest sender = Stage.service("restart", Map.of("talentstation.kafka.delivery-timeout", "4s"))) {
            Stage.receiver();
            String counter = Stage.open(sender);
            Stage.raise(sender, counter, 1);
            awaitLearned(sender, counter, 1);
            Stage.servers().kafka().stop();
            long away = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                Stage.raise(sender, counter, 2);
            }
            assertThat(sender.get("/sample/v1/counters/" + counter, Stage.BUREAU).status()).as("the service goes on without a broker").isEqualTo(200);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(20) - (System.nanoTime() - away));
            assertThat(learned(counter)).hasSize(1);
            Stage.servers().kafka().startAgain();
            awaitLearned(sender, counter, 11);
            Settled.await(Stage.receiver());
            var row = Stage.receiver().bean(ViewStore.class).collection(Stage.receiver().bean(SampleService.CounterView.class))
                    .find(new Document("_id", "learned-" + counter)).first();
            assertThat(row).as("the receiver's view").isNotNull().containsEntry("value", 21).containsEntry("learned", 11);
        } finally {
            Stage.servers().kafka().startAgain();
        }
    }

    @Test
    void whatWasAppendedBeforeTheProcessDiedIsPublishedByTheNextOneAndSentTwiceItIsLearnedOnce() {
        Stage.receiver();
        String counter;
        try (ServiceUnderTest dies = Stage.service("restart", Map.of("talentstation.processing.auto-start", false))) {
            counter = Stage.open(dies);
            Stage.raise(dies, counter, 3);
            Stage.raise(dies, counter, 4);
            assertThat(raises(dies, counter)).hasSize(2).allMatch(id -> KafkaTopic.count(id) == 0);
        }
        try (ServiceUnderTest next = Stage.service("restart", Map.of())) {
            awaitLearned(next, counter, 2);
            // Died between the broker's acknowledgement and its position: the position is an earlier one.
            var publisher = next.bean(Processors.class).find(KafkaPublisher.PROCESSOR).orElseThrow();
            awaitPublished(next);
            publisher.shutDown();
            assertThat(next.bean(JdbcClient.class).sql("UPDATE token_entry SET token = NULL, token_type = NULL WHERE processor_name = ?")
                    .param(KafkaPublisher.PROCESSOR).update()).isEqualTo(1);
            publisher.start();
            awaitPublished(next);
            List<String> sent = raises(next, counter);
            assertThat(sent).allMatch(id -> KafkaTopic.count(id) == 2, "is on the topic twice");
            String after = Stage.open(next);
            Stage.raise(next, after, 1);
            awaitLearned(next, after, 1);
            Eventually.until("the receiver has read the topic to its end", SOON, PublisherTests::hasReadEverything);
            assertThat(learned(counter)).as("once each, in the order of the stream").isEqualTo(sent);
        }
    }

    private static boolean hasReadEverything() {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", Stage.servers().kafka().bootstrapServers()))) {
            var read = admin.listConsumerGroupOffsets("sample-receiver").partitionsToOffsetAndMetadata().get(10, TimeUnit.SECONDS);
            return read.values().stream().mapToLong(o -> o.offset()).sum() == KafkaTopic.all().size();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitPublished(ServiceUnderTest service) {
        long head = head(service);
        Eventually.until("published up to " + head, SOON, () -> service.bean(Processors.class).hasSeen(KafkaPublisher.PROCESSOR, head));
    }

    private static void awaitLearned(ServiceUnderTest sender, String counter, int count) {
        Eventually.until(count + " raises are learned", SOON, () -> learned(counter).size() >= count);
        assertThat(learned(counter)).as("as the sender's log has them").isEqualTo(new ArrayList<>(raises(sender, counter)));
    }

    private static List<String> learned(String counter) {
        return ids(Stage.receiver(), "sample-sender:" + counter);
    }

    private static List<String> raises(ServiceUnderTest service, String counter) {
        return service.bean(JdbcClient.class).sql("SELECT event_id FROM domain_event WHERE aggregate_id = ? AND payload_type = 'sample.counter-raised' "
                + "ORDER BY sequence_number").param(counter).query(String.class).list();
    }

    private static List<String> ids(ServiceUnderTest service, String stream) {
        return service.bean(JdbcClient.class).sql("SELECT event_id FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number").param(stream)
                .query(String.class).list();
    }

    private static long head(ServiceUnderTest service) {
        return service.bean(JdbcClient.class).sql("SELECT coalesce(max(global_index), 0) FROM domain_event").query(Long.class).single();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return KafkaTopic.header(record, name);
    }
}
