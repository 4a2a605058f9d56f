package org.talentstation.chassis.publish;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import io.opentelemetry.api.trace.SpanKind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.talentstation.chassis.log.EventJson;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.processing.BeforeToken;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.telemetry.Spans;
import org.talentstation.telemetry.TraceParent;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log is the outbox: maps its events to integration events and sends them as CloudEvents 1.0 (binary mode, JSON),
 * key = subject ({@link Publication#subject}). The position moves only after the broker's acknowledgement, so nothing durable is ever missed; a
 * repeated send is harmless because the receiver knows the event's id.
 */
public final class KafkaPublisher implements AutoCloseable {

    public static final String PROCESSOR = "publisher";
    static final String TYPE_PREFIX = "org.talentstation.";

    private final String service;
    private final Publication publication;
    private final KafkaProperties properties;
    private final Spans spans;
    private final JsonMapper json = EventJson.mapper();
    private volatile Producer<String, CloudEvent> producer;

    public KafkaPublisher(String service, Publication publication, KafkaProperties properties, Spans spans) {
        this.service = service;
        this.publication = publication;
        this.properties = properties;
        this.spans = spans;
    }

    public Processor processor() {
        return new Processor(PROCESSOR, Processor.Kind.PUBLISHER, type -> true, (message, position) -> publish(message));
    }

    private void publish(EventMessage<?> message) {
        if (UnknownSerializedType.class.isAssignableFrom(message.getPayloadType())) {
            // Passed by, it would never be published: an instance of the build that wrote it takes over.
            throw new IllegalStateException("An event of a later build, which only that build can publish");
        }
        LoggedEvent<?> logged = LoggedEvent.of(message);
        Optional<Object> integration = publication.integrationEvent(logged);
        if (integration.isEmpty()) {
            return;
        }
        Future<?> acknowledged = spans.in(SpanKind.PRODUCER, "publish " + publication.topic(), logged.origin().traceparent(),
                () -> send(cloudEvent(logged, integration.get(), message)));
        if (acknowledged.isDone()) {
            await(acknowledged); // refused at once: nothing after it may be sent
        }
        BeforeToken.run(() -> await(acknowledged));
    }

    private Future<?> send(CloudEvent event) {
        var record = new ProducerRecord<>(publication.topic(), event.getSubject(), event);
        record.headers().add(TraceParent.NAME, TraceParent.current().getBytes(StandardCharsets.US_ASCII));
        return producer().send(record);
    }

    private void await(Future<?> acknowledged) {
        try {
            acknowledged.get(properties.deliveryTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException(e);
        } catch (ExecutionException | TimeoutException e) {
            discardProducer();
            throw new NotAcknowledgedException(e);
        }
    }

    // What it still holds must not reach the broker before the events ahead of it, which are sent again.
    private synchronized void discardProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private CloudEvent cloudEvent(LoggedEvent<?> logged, Object payload, EventMessage<?> message) {
        EventOrigin origin = logged.origin();
        var builder = CloudEventBuilder.v1()
                .withId(logged.eventId())
                .withSource(URI.create("urn:talent-station:" + service))
                .withType(TYPE_PREFIX + EventTypes.nameOf(payload.getClass()) + ".v" + EventTypes.revisionOf(payload.getClass()))
                .withSubject(publication.subject(logged, payload))
                .withTime(OffsetDateTime.ofInstant(message.getTimestamp(), ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(json.writeValueAsBytes(payload))
                .withExtension("sequence", Long.toString(logged.sequence()));
        // Who by name stays inside: an integration event carries the account, its role and its jurisdiction only.
        Map<String, String> metadata = origin.asMetadata();
        for (String key : List.of("businessTime", "actor", "role", "jurisdiction", "policyVersion", "correlationId", "causationId")) {
            if (metadata.get(key) != null) {
                builder.withExtension(key.toLowerCase(java.util.Locale.ROOT), metadata.get(key));
            }
        }
        return builder.build();
    }

    private Producer<String, CloudEvent> producer() {
        if (producer == null) {
            synchronized (this) {
                if (producer == null) {
                    createTopic();
                    producer = new KafkaProducer<>(Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, properties.bootstrap(),
                            ProducerConfig.CLIENT_ID_CONFIG, service + "-publisher",
                            ProducerConfig.ACKS_CONFIG, "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG, properties.deliveryTimeout().toMillis(),
                            // It never gives one message up by itself, which would let a later one overtake it.
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                            // The batch waits for its acknowledgement anyway; what comes while a request is under way goes together.
                            ProducerConfig.LINGER_MS_CONFIG, 0,
                            ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024),
                            new StringSerializer(), new CloudEventSerializer());
                }
            }
        }
        return producer;
    }

    private void createTopic() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", properties.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(publication.topic(), properties.partitions(), properties.replication())
                    .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1")))).all().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new NotAcknowledgedException(e);
            }
        } catch (TimeoutException e) {
            throw new NotAcknowledgedException(e);
        }
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }

    /** The broker did not acknowledge: the batch is started again from the last position. */
    static final class NotAcknowledgedException extends RuntimeException {
        NotAcknowledgedException(Throwable cause) {
            super("The broker did not acknowledge", cause);
        }
    }
}
