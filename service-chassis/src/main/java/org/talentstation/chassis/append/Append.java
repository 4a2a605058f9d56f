package org.talentstation.chassis.append;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * What one command would make durable: its events as the log stores them, its receipt, and the sequence number that must
 * still be free in each stream that it relied on.
 */
public final class Append {

    final ReceiptRow receipt;
    final List<EventRow> events;
    final Map<String, Long> reliesOn;
    final Set<String> writes = new HashSet<>();

    Append(ReceiptRow receipt, List<EventRow> events, Map<String, Long> reliesOn) {
        this.receipt = receipt;
        this.events = events;
        this.reliesOn = reliesOn;
        events.forEach(event -> writes.add(event.aggregateId));
    }

    public static Append of(Draft draft, ReceiptRow receipt, Serializer serializer) {
        List<EventRow> rows = new ArrayList<>(draft.decided().size());
        draft.decided().forEach(event -> rows.add(EventRow.of(event, serializer)));
        return new Append(receipt, rows, draft.reliesOn());
    }

    /** Whether both may be appended by one statement, which sees neither's rows: neither relies on what the other writes. */
    boolean isIndependentOf(Set<String> written, Set<String> reliedOn) {
        return writes.stream().noneMatch(stream -> written.contains(stream) || reliedOn.contains(stream))
                && reliesOn.keySet().stream().noneMatch(written::contains);
    }

    /** The command's receipt; the position of its last event is added as it is written. */
    public record ReceiptRow(String owner, String key, String operation, String bodyDigest, String answer) {
    }

    /** One event as the log stores it. */
    record EventRow(String eventId, String aggregateId, long sequence, String aggregateType, String timestamp, String payloadType,
                    String payloadRevision, byte[] payload, byte[] metadata) {

        static EventRow of(DomainEventMessage<?> event, Serializer serializer) {
            SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
            SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
            return new EventRow(event.getIdentifier(), event.getAggregateIdentifier(), event.getSequenceNumber(), event.getType(),
                    DateTimeUtils.formatInstant(event.getTimestamp()), payload.getType().getName(), payload.getType().getRevision(),
                    payload.getData(), metadata.getData());
        }
    }
}
