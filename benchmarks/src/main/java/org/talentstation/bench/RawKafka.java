package org.talentstation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The least that telling another service could cost: the very record that a service published (key, headers, payload) is sent again
 * (acks=all, idempotent, no linger) to a topic of its own on the same broker, and a consumer that waits for nothing else receives it.
 */
final class RawKafka implements AutoCloseable {

    private final String topic = "bench.raw." + UUID.randomUUID();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final ConsumerRecord<byte[], byte[]> sample;

    /** @param published a topic in which a service has published already */
    RawKafka(String bootstrap, String published) throws Exception {
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        assign(published);
        consumer.seekToBeginning(consumer.assignment());
        sample = next();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
        assign(topic);
        consumer.seekToEnd(consumer.assignment());
        // Asked for, because otherwise it looks for the end when it first polls, which is after the first message.
        consumer.assignment().forEach(consumer::position);
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all", "enable.idempotence", true, "linger.ms", 0),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    int payloadBytes() {
        return sample.value().length;
    }

    /** Sends that many, one after the other has been received, with a rest between as there is between commands. */
    Latencies latencies(int count, Rest rest) throws Exception {
        long[] took = new long[count];
        for (int i = 0; i < count; i++) {
            rest.now();
            long begun = System.nanoTime();
            producer.send(new ProducerRecord<>(topic, null, sample.key(), sample.value(), sample.headers()));
            next();
            took[i] = System.nanoTime() - begun;
        }
        return new Latencies(took);
    }

    private void assign(String name) {
        consumer.assign(consumer.partitionsFor(name).stream().map(p -> new TopicPartition(name, p.partition())).toList());
    }

    private ConsumerRecord<byte[], byte[]> next() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            ConsumerRecords<byte[], byte[]> received = consumer.poll(Duration.ofMillis(500));
            if (!received.isEmpty()) {
                return received.iterator().next();
            }
        }
        throw new IllegalStateException("Nothing came in " + PATIENCE);
    }

    /** What passes between two messages. */
    @FunctionalInterface
    interface Rest {
        void now() throws Exception;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
        consumer.close();
    }
}
