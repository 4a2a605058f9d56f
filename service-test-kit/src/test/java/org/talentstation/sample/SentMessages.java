package org.talentstation.sample;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Messages as a sample sender puts them on its topic, good ones and others, to be delivered by hand. */
public final class SentMessages {

    private static final AtomicLong OFFSETS = new AtomicLong(1_000_000_000);

    private SentMessages() {
    }

    public static ConsumerRecord<byte[], byte[]> raised(String counter, int by) {
        return message(counter, "org.talentstation.published.sample.counter-raised.v1", "{\"id\":\"" + counter + "\",\"by\":" + by + "}",
                UUID.randomUUID().toString(), Map.of());
    }

    public static ConsumerRecord<byte[], byte[]> message(String subject, String type, String data, String id, Map<String, String> extensions) {
        var event = CloudEventBuilder.v1().withId(id).withSource(URI.create("urn:talent-station:sample-sender")).withType(type)
                .withSubject(subject).withDataContentType("application/json").withData(data.getBytes(StandardCharsets.UTF_8))
                .withExtension("businesstime", "2021-02-03T01:00:00Z").withExtension("actor", "somebody").withExtension("role", "BUREAU_OFFICER").withExtension("jurisdiction", "huancui")
                .withExtension("actorname", "某人")
                .withExtension("correlationid", "corr").withExtension("causationid", "cause");
        extensions.forEach(event::withExtension);
        Headers headers = new RecordHeaders();
        try (var serializer = new CloudEventSerializer()) {
            byte[] value = serializer.serialize(Stage.TOPIC, headers, event.build());
            return record(subject, headers, value);
        }
    }

    public static ConsumerRecord<byte[], byte[]> record(String key, Headers headers, byte[] value) {
        return new ConsumerRecord<>(Stage.TOPIC, 0, OFFSETS.incrementAndGet(), 0, TimestampType.CREATE_TIME, 0, 0,
                key.getBytes(StandardCharsets.UTF_8), value, headers, Optional.empty());
    }
}
