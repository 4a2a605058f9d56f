package org.talentstation.chassis.receive;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what could not be read, with the reason, so that it never blocks its topic. */
final class UnreadableMessages {

    private final JdbcClient jdbc;

    UnreadableMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ConsumerRecord<byte[], byte[]> message, String reason) {
        String headers = StreamSupport.stream(message.headers().spliterator(), false)
                .map(h -> h.key() + "=" + (h.value() == null ? "" : new String(h.value(), java.nio.charset.StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n"));
        jdbc.sql("""
                INSERT INTO unreadable_message (topic, partition_no, offset_no, key, headers, value, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(message.topic(), message.partition(), message.offset(), message.key(), cut(headers, 4000),
                        message.value(), cut(reason, 1000)).update();
    }

    private static String cut(String text, int length) {
        String clean = text.replace("\0", "");
        return clean.length() <= length ? clean : clean.substring(0, length);
    }
}
