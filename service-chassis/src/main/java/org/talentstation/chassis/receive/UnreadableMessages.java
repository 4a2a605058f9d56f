package org.talentstation.chassis.receive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what could not be read, with the reason, so that it never blocks its topic; reads it again when an operator asks. */
public final class UnreadableMessages {

    /** Under this name they are listed beside what processors have parked. */
    public static final String RECEIVER = "receiver";

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableMessages.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String AT = " WHERE topic = ? AND partition_no = ? AND offset_no = ?";

    private final JdbcClient jdbc;
    private final MessageReader reader;
    private final LearnedEvents log;

    UnreadableMessages(JdbcClient jdbc, MessageReader reader, LearnedEvents log) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.log = log;
    }

    void keep(ConsumerRecord<byte[], byte[]> message, String reason) {
        List<Header> exact = StreamSupport.stream(message.headers().spliterator(), false).map(h -> new Header(h.key(), h.value())).toList();
        String headers = exact.stream().map(h -> h.key() + "=" + (h.value() == null ? "" : new String(h.value(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n"));
        jdbc.sql("""
                INSERT INTO unreadable_message (topic, partition_no, offset_no, key, headers, header_bytes, value, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(message.topic(), message.partition(), message.offset(), message.key(), cut(headers, 4000),
                        JSON.writeValueAsBytes(exact), message.value(), cut(reason, 1000)).update();
    }

    /**
     * Reads the message again and appends what it says; it is then no longer kept. Inside a transaction.
     *
     * @return whether it could be read; empty when it is not kept (any more)
     */
    public Optional<Boolean> readAgain(Place place) {
        return locked(place).map(message -> {
            Optional<LearnedEvents.Received> received;
            try {
                received = reader.read(message);
            } catch (RuntimeException e) {
                LOG.warn("Message {} is still unreadable: {}", place.id(), e.getClass().getSimpleName());
                jdbc.sql("UPDATE unreadable_message SET reason = ?, attempts = attempts + 1, tried_at = now()" + AT)
                        .params(e.getClass().getSimpleName(), place.topic, place.partition, place.offset).update();
                return false;
            }
            received.ifPresent(r -> log.append(List.of(r)));
            return remove(place);
        });
    }

    /** Keeps it no longer; false when it was not kept (any more). Inside a transaction. */
    public boolean remove(Place place) {
        return jdbc.sql("DELETE FROM unreadable_message" + AT).params(place.topic, place.partition, place.offset).update() == 1;
    }

    /** Every one that could not be read for the reason, oldest first. */
    public List<Place> unreadableFor(String reason) {
        return jdbc.sql("SELECT topic, partition_no, offset_no FROM unreadable_message WHERE reason = ? ORDER BY received_at, topic, partition_no, offset_no")
                .param(reason).query((row, n) -> new Place(row.getString(1), row.getInt(2), row.getLong(3))).list();
    }

    /** What it says, as it came; empty when it is not kept or says nothing. */
    public Optional<byte[]> content(Place place) {
        return jdbc.sql("SELECT value FROM unreadable_message" + AT).params(place.topic, place.partition, place.offset)
                .query((row, n) -> Optional.ofNullable(row.getBytes(1))).optional().flatMap(value -> value);
    }

    private Optional<ConsumerRecord<byte[], byte[]>> locked(Place place) {
        return jdbc.sql("SELECT key, headers, header_bytes, value FROM unreadable_message" + AT + " FOR UPDATE")
                .params(place.topic, place.partition, place.offset).query((row, n) -> {
                    var message = new ConsumerRecord<>(place.topic, place.partition, place.offset, row.getBytes("key"), row.getBytes("value"));
                    headers(row.getBytes("header_bytes"), row.getString("headers"))
                            .forEach(h -> message.headers().add(new RecordHeader(h.key(), h.value())));
                    return message;
                }).optional();
    }

    /** What was kept before the headers were kept byte for byte has only their text. */
    private static List<Header> headers(byte[] exact, String text) {
        if (exact != null) {
            return List.of(JSON.readValue(exact, Header[].class));
        }
        return text == null ? List.of() : Arrays.stream(text.split("\n")).map(line -> line.split("=", 2)).filter(h -> h.length == 2)
                .map(h -> new Header(h[0], h[1].getBytes(StandardCharsets.UTF_8))).toList();
    }

    private static String cut(String text, int length) {
        String clean = text.replace("\0", "");
        return clean.length() <= length ? clean : clean.substring(0, length);
    }

    /** Where a message lies on its topic. */
    public record Place(String topic, int partition, long offset) {

        private static final String PREFIX = "unreadable:";

        /** Under which it is listed, such as {@code unreadable:station.events.v1:3:42}. */
        public String id() {
            return PREFIX + topic + ":" + partition + ":" + offset;
        }

        /** Empty when the id is of something else. */
        public static Optional<Place> of(String id) {
            if (!id.matches(PREFIX + "[a-zA-Z0-9._-]{1,200}:\\d{1,9}:\\d{1,18}")) {
                return Optional.empty();
            }
            String[] parts = id.split(":");
            return Optional.of(new Place(parts[1], Integer.parseInt(parts[2]), Long.parseLong(parts[3])));
        }
    }

    /** One header, byte for byte. */
    record Header(String key, byte[] value) {
    }
}
