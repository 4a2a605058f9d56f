package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.talentstation.chassis.log.LoggedEvent;

/**
 * The rows touched by one batch of events, written in one bulk write. Each document carries where it was built from:
 * {@code _from} (per source aggregate the last sequence number applied: a repeated event is skipped),
 * {@code _position}, and {@code _revision}: a write whose document has been written by somebody else since it was read
 * (another instance, a parked event that is tried again) fails instead of overwriting it, and its batch starts again.
 */
final class RowBatch<R extends Record> {

    static final String FROM = "_from";
    static final String POSITION = "_position";
    static final String REVISION = "_revision";

    private final View<R> view;
    private final RowJson json;
    private final MongoCollection<Document> collection;
    private final Map<String, Held<R>> held = new LinkedHashMap<>();

    RowBatch(View<R> view, RowJson json, MongoCollection<Document> collection) {
        this.view = view;
        this.json = json;
        this.collection = collection;
    }

    /** Applies one event: all of its changes, or none when the projection fails. */
    void apply(LoggedEvent<?> event, long position) {
        var changes = new EventRows(event, position);
        view.project(event, changes);
        held.putAll(changes.changed);
    }

    int size() {
        return held.size();
    }

    void write() {
        List<WriteModel<Document>> writes = new ArrayList<>();
        int deletions = 0;
        for (var entry : held.entrySet()) {
            String id = entry.getKey();
            Held<R> row = entry.getValue();
            var asItWasRead = Filters.and(Filters.eq("_id", id), Filters.eq(REVISION, row.revision));
            if (row.value != null) {
                Document document = json.document(row.value).append("_id", id).append(FROM, new Document(row.from))
                        .append(POSITION, row.position).append(REVISION, row.revision + 1);
                writes.add(new ReplaceOneModel<>(asItWasRead, document, new ReplaceOptions().upsert(true)));
            } else if (row.revision > 0) {
                writes.add(new DeleteOneModel<>(asItWasRead));
                deletions++;
            }
        }
        if (!writes.isEmpty() && collection.bulkWrite(writes, new BulkWriteOptions().ordered(true)).getDeletedCount() < deletions) {
            throw new ConcurrentModificationException("A row to delete has been written since it was read");
        }
        held.clear();
    }

    private Held<R> load(String id) {
        Held<R> known = held.get(id);
        if (known != null) {
            return known;
        }
        Document document = collection.find(Filters.eq("_id", id)).first();
        if (document == null) {
            return new Held<>(null, Map.of(), -1, 0);
        }
        Map<String, Object> from = new HashMap<>(document.get(FROM, Document.class));
        long position = document.getLong(POSITION);
        return new Held<>(json.row(document, view.row()), from, position, document.getLong(REVISION));
    }

    /** @param revision of the stored document when it was read; 0 when there was none */
    private record Held<R>(R value, Map<String, Object> from, long position, long revision) {
    }

    private final class EventRows implements Rows<R> {

        private final LoggedEvent<?> event;
        private final long position;
        private final String source;
        private final Map<String, Held<R>> changed = new LinkedHashMap<>();
        private final java.util.Set<String> skipped = new java.util.HashSet<>();

        private EventRows(LoggedEvent<?> event, long position) {
            this.event = event;
            this.position = position;
            this.source = event.aggregateId().replace(".", "%2E");
        }

        @Override
        public void upsert(String id, UnaryOperator<R> change) {
            apply(id, change, true);
        }

        @Override
        public void change(String id, UnaryOperator<R> change) {
            apply(id, change, false);
        }

        @Override
        public void delete(String id) {
            apply(id, row -> null, false);
        }

        private void apply(String id, UnaryOperator<R> change, boolean create) {
            Held<R> before = changed.containsKey(id) ? changed.get(id) : load(id);
            boolean secondChangeOfThisEvent = changed.containsKey(id);
            if (before.value == null && !create || skipped.contains(id)) {
                return;
            }
            Object seen = before.from.get(source);
            if (!secondChangeOfThisEvent && seen != null && ((Number) seen).longValue() >= event.sequence()) {
                skipped.add(id);
                return;
            }
            Map<String, Object> from = new HashMap<>(before.from);
            from.put(source, event.sequence());
            changed.put(id, new Held<>(change.apply(before.value), from, Math.max(position, before.position),
                    before.revision));
        }
    }
}
