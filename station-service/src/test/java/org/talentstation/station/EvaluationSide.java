package org.talentstation.station;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.talentstation.chassis.log.EventJson;
import org.talentstation.chassis.log.EventTypes;

/** The evaluation-service as the broker shows it: what it sends, and what it could read. */
final class EvaluationSide {

    private EvaluationSide() {
    }

    /** Sends an integration event as the other service would; the same event again is a redelivery. */
    static void send(String eventId, String aggregateId, Object event) {
        CloudEvent cloudEvent = CloudEventBuilder.v1().withId(eventId).withSource(URI.create("urn:talent-station:evaluation-service"))
                .withType("org.talentstation." + EventTypes.nameOf(event.getClass()) + ".v" + EventTypes.revisionOf(event.getClass()))
                .withSubject(aggregateId).withDataContentType("application/json").withData(EventJson.mapper().writeValueAsBytes(event))
                .withExtension("sequence", "0").withExtension("businesstime", "2021-01-25T02:00:00Z").withExtension("actor", "bureau.officer")
                .withExtension("role", "BUREAU_OFFICER").withExtension("policyversion", "weihai-2020-10")
                .withExtension("correlationid", UUID.randomUUID().toString()).build();
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap(), "acks", "all"), new StringSerializer(),
                new CloudEventSerializer())) {
            producer.send(new ProducerRecord<>("evaluation.events.v1", aggregateId, cloudEvent)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every integration event of a type that this service has sent so far. */
    static <T> List<T> received(Class<T> type) {
        return sent(type).map(event -> EventJson.mapper().readValue(event.getData().toBytes(), type)).toList();
    }

    /** What they were about, in the same order: the streams that others learn them in. */
    static List<String> subjects(Class<?> type) {
        return sent(type).map(CloudEvent::getSubject).toList();
    }

    private static Stream<CloudEvent> sent(Class<?> type) {
        String name = "org.talentstation." + EventTypes.nameOf(type) + ".v" + EventTypes.revisionOf(type);
        List<CloudEvent> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(Map.of("bootstrap.servers", bootstrap()), new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("station.events.v1").stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
                    if (event.getType().equals(name)) {
                        found.add(event);
                    }
                });
            }
        }
        return found.stream();
    }

    /** The other service made its topic when it first published. */
    static void topic() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            admin.createTopics(List.of(new NewTopic("evaluation.events.v1", 6, (short) 1))).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bootstrap() {
        return RunningStation.servers().kafka().bootstrapServers();
    }
}
