package org.talentstation.evaluation.service;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.talentstation.chassis.log.EventJson;
import org.talentstation.chassis.log.EventTypes;

/** What the station-service would send, and what this service sends, on a real broker. */
final class StationTopic implements AutoCloseable {

    private final String bootstrap;
    private final KafkaProducer<String, CloudEvent> producer;

    StationTopic(String bootstrap) throws Exception {
        this.bootstrap = bootstrap;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic("station.events.v1", 6, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
        producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap), new StringSerializer(),
                new CloudEventSerializer());
    }

    void send(String eventId, String aggregateId, Instant businessTime, Object payload) throws Exception {
        CloudEvent event = CloudEventBuilder.v1().withId(eventId).withSource(URI.create("urn:talent-station:station-service"))
                .withType("org.talentstation." + EventTypes.nameOf(payload.getClass()) + ".v1").withSubject(aggregateId)
                .withDataContentType("application/json").withData(EventJson.mapper().writeValueAsBytes(payload))
                .withExtension("businesstime", businessTime.toString()).withExtension("actor", "bureau.officer")
                .withExtension("correlationid", "request-" + eventId).build();
        producer.send(new ProducerRecord<>("station.events.v1", aggregateId, event)).get(30, TimeUnit.SECONDS);
    }

    /** Everything that this service published so far, waiting until there are at least {@code count}. */
    List<CloudEvent> published(int count) {
        var events = new ArrayList<CloudEvent>();
        try (var consumer = new KafkaConsumer<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ConsumerConfig.GROUP_ID_CONFIG, "test-" + System.nanoTime(), ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new StringDeserializer(), new CloudEventDeserializer())) {
            consumer.subscribe(List.of("evaluation.events.v1"));
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            int quiet = 0;
            while (System.nanoTime() < deadline && (events.size() < count || quiet < 3)) {
                var polled = consumer.poll(Duration.ofMillis(300));
                polled.forEach(r -> events.add(r.value()));
                quiet = polled.isEmpty() ? quiet + 1 : 0;
            }
        }
        return events;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
