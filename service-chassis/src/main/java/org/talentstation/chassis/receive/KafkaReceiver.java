package org.talentstation.chassis.receive;

import io.opentelemetry.api.trace.SpanKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;
import org.talentstation.chassis.publish.KafkaProperties;
import org.talentstation.telemetry.Spans;
import org.talentstation.telemetry.TraceParent;

/**
 * A consumer that does one thing: append what it received to the service's own log. Offsets move after the append is
 * durable; a database that is away is waited for; a message that can't be read is set aside.
 */
public final class KafkaReceiver implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaReceiver.class);

    private final String service;
    private final List<Learning> learnings;
    private final MessageReader reader;
    private final LearnedEvents log;
    private final UnreadableMessages unreadable;
    private final KafkaProperties properties;
    private final Spans spans;
    private ConcurrentMessageListenerContainer<byte[], byte[]> container;

    KafkaReceiver(String service, List<Learning> learnings, MessageReader reader, LearnedEvents log, UnreadableMessages unreadable,
                  KafkaProperties properties, Spans spans) {
        this.service = service;
        this.learnings = learnings;
        this.reader = reader;
        this.log = log;
        this.unreadable = unreadable;
        this.properties = properties;
        this.spans = spans;
    }

    /** Appends one poll's messages; called by the container, and by tests that deliver by hand. */
    public void receive(List<ConsumerRecord<byte[], byte[]>> messages) {
        List<LearnedEvents.Received> batch = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            try {
                spans.in(SpanKind.CONSUMER, "receive " + message.topic(), traceparent(message), () -> reader.read(message)).ifPresent(batch::add);
            } catch (RuntimeException e) {
                LOG.warn("Message {}-{}@{} is unreadable and set aside: {}", message.topic(), message.partition(),
                        message.offset(), e.getClass().getSimpleName());
                unreadable.keep(message, e.getClass().getSimpleName());
            }
        }
        log.append(batch);
    }

    private static String traceparent(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader(TraceParent.NAME);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }

    @Override
    public void start() {
        if (learnings.isEmpty()) {
            return;
        }
        var consumers = new DefaultKafkaConsumerFactory<byte[], byte[]>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, properties.bootstrap(),
                ConsumerConfig.GROUP_ID_CONFIG, service,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3_000,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_000), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var settings = new ContainerProperties(learnings.stream().map(Learning::topic).toArray(String[]::new));
        settings.setAckMode(ContainerProperties.AckMode.BATCH);
        // Not waited for: what is received again is a no-op by its id.
        settings.setSyncCommits(false);
        settings.setMissingTopicsFatal(false);
        settings.setMessageListener((BatchMessageListener<byte[], byte[]>) this::receive);
        container = new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setBeanName("receiver");
        container.setConcurrency(1);
        container.setCommonErrorHandler(new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
        container.start();
    }

    @Override
    public void stop() {
        if (container != null) {
            container.stop();
            container = null;
        }
    }

    @Override
    public boolean isRunning() {
        return container != null;
    }

    @Override
    public int getPhase() {
        return 1_500;
    }
}
