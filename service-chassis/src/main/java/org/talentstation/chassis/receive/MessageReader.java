package org.talentstation.chassis.receive;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.talentstation.chassis.log.EventJson;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.telemetry.TraceParent;
import tools.jackson.databind.json.JsonMapper;

/** What a message of a topic says to this service. */
final class MessageReader {

    private static final String TYPE_PREFIX = "org.talentstation.";
    private static final int LONGEST_EVENT_ID = 64;
    private static final int LONGEST_STREAM = 160;

    private final List<Learning> learnings;
    private final JsonMapper json = EventJson.mapper();

    MessageReader(List<Learning> learnings) {
        this.learnings = learnings;
    }

    /** Empty when the service wants no such event. Throws anything when the message can't be read. */
    Optional<LearnedEvents.Received> read(ConsumerRecord<byte[], byte[]> message) {
        CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
        Learning learning = learnings.stream().filter(l -> l.topic().equals(message.topic())).findFirst().orElseThrow();
        return classOf(learning, event.getType()).map(type -> {
            Object payload = json.readValue(event.getData().toBytes(), type);
            Map<String, String> metadata = new HashMap<>();
            copy(event, "businesstime", metadata, "businessTime");
            copy(event, "actor", metadata, "actor");
            copy(event, "role", metadata, "role");
            copy(event, "jurisdiction", metadata, "jurisdiction");
            copy(event, "policyversion", metadata, "policyVersion");
            copy(event, "correlationid", metadata, "correlationId");
            copy(event, "causationid", metadata, "causationId");
            metadata.put("operation", "learned:" + learning.source());
            metadata.put(TraceParent.NAME, TraceParent.current());
            return checked(new LearnedEvents.Received(event.getId(), learning.source(), event.getSubject(), payload, metadata));
        });
    }

    // What the log could not take must be found here, where it is set aside, and not in the append, which is repeated for ever.
    private static LearnedEvents.Received checked(LearnedEvents.Received received) {
        Objects.requireNonNull(received.payload(), "data");
        Objects.requireNonNull(received.aggregateId(), "subject");
        EventOrigin.read(received.metadata());
        if (received.eventId().length() > LONGEST_EVENT_ID || received.stream().length() > LONGEST_STREAM
                || (received.eventId() + received.stream()).indexOf(0) >= 0) {
            throw new IllegalArgumentException("The log can't hold this id or subject");
        }
        return received;
    }

    private static Optional<Class<?>> classOf(Learning learning, String type) {
        return learning.events().stream()
                .filter(c -> type.matches(Pattern.quote(TYPE_PREFIX + EventTypes.nameOf(c)) + "\\.v\\d+"))
                .findFirst().map(c -> c);
    }

    private static void copy(CloudEvent event, String extension, Map<String, String> metadata, String key) {
        Object value = event.getExtension(extension);
        if (value != null) {
            metadata.put(key, value.toString());
        }
    }
}
