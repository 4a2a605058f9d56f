package org.talentstation.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerProcessTests {
    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_survives_a_stop_and_a_kill_on_the_same_port() throws Exception {
        try (KafkaBrokerProcess broker = KafkaBrokerProcess.start(folder, 0)) {
            String address = broker.bootstrapServers();
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
                admin.createTopics(List.of(new NewTopic("station.events.v1", 6, (short) 1))).all().get(30, TimeUnit.SECONDS);
            }
            send(broker, "一");
            broker.kill();
            assertThat(broker.isAlive()).isFalse();

            broker.startAgain();
            assertThat(broker.bootstrapServers()).isEqualTo(address);
            assertThat(receive(broker, 1)).containsExactly("一");

            send(broker, "二");
            broker.stop();
            assertThat(KafkaBrokerProcess.serves(address)).isFalse();
            broker.startAgain();
            assertThat(receive(broker, 2)).containsExactly("一", "二");
        }
    }

    @Test
    void a_stray_send_creates_no_topic() throws Exception {
        try (KafkaBrokerProcess broker = KafkaBrokerProcess.start(folder, 0); Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            try (KafkaProducer<String, String> producer = producer(broker, 2000)) {
                assertThat(producer.send(new ProducerRecord<>("nobody.made.it", "k", "v"))).failsWithin(Duration.ofSeconds(10));
            }
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS)).doesNotContain("nobody.made.it");
        }
    }

    private static void send(KafkaBrokerProcess broker, String value) throws Exception {
        try (KafkaProducer<String, String> producer = producer(broker, 30000)) {
            producer.send(new ProducerRecord<>("station.events.v1", "one-key", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static KafkaProducer<String, String> producer(KafkaBrokerProcess broker, int blockMillis) {
        return new KafkaProducer<>(Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "max.block.ms", Integer.toString(blockMillis)),
                new StringSerializer(), new StringSerializer());
    }

    /** Reads with a new group, so that the offsets topic is exercised as well. */
    private static List<String> receive(KafkaBrokerProcess broker, int count) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "group.id", "reader-" + count, "auto.offset.reset", "earliest"),
                new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("station.events.v1"));
            Patience.until(Duration.ofSeconds(30), () -> {
                consumer.poll(Duration.ofMillis(500)).forEach(r -> values.add(r.value()));
                return values.size() >= count;
            });
            consumer.commitSync();
        }
        return values;
    }
}
