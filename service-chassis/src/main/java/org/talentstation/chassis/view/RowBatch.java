package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false); // one write for each row

    private final View<R> view;
    private final RowJson json;
    private final MongoCollection<Document> collection;
    private final int kept;
    private final WrittenRows written;
    private final Map<String, Held<R>> held = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Held<R>> changed = new ArrayList<>();

    RowBatch(View<R> view, RowJson json, MongoCollection<Document> collection) {
        this(view, json, collection, 0, null);
    }

    /**
     * One that goes on after it was written.
     *
     * @param kept    how many of the rows used last are then still known, and not read again
     * @param written every row that the collection may have; null when nobody knows
     */
    RowBatch(View<R> view, RowJson json, MongoCollection<Document> collection, int kept, WrittenRows written) {
        this.view = view;
        this.json = json;
        this.collection = collection;
        this.kept = kept;
        this.written = written;
    }

    /** Reads the rows of these events at once, as far as they aren't known; whatever is left out is read when it is needed. */
    void fetch(List<? extends LoggedEvent<?>> events) {
        var wanted = new Addressed<R>();
        for (LoggedEvent<?> event : events) {
            try {
                view.project(event, wanted);
            } catch (RuntimeException e) {
                // It fails once more when it is applied.
            }
        }
        wanted.ids.removeIf(id -> held.containsKey(id) || !mayBeStored(id));
        if (wanted.ids.isEmpty()) {
            return;
        }
        for (Document document : collection.find(Filters.in("_id", wanted.ids))) {
            String id = document.getString("_id");
            held.put(id, held(id, document));
            wanted.ids.remove(id);
        }
        wanted.ids.forEach(id -> held.put(id, new Held<>(id)));
    }

    /** Applies one event: all of its changes, or none when the projection fails. */
    void apply(LoggedEvent<?> event, long position) {
        var changes = new EventRows(event);
        view.project(event, changes);
        changes.take(position);
    }

    /** How many rows are to be written. */
    int size() {
        return changed.size();
    }

    /** How many rows are in memory. */
    int known() {
        return held.size();
    }

    void write() {
        List<WriteModel<Document>> writes = new ArrayList<>(changed.size());
        int deletions = 0;
        for (Held<R> row : changed) {
            var asItWasRead = Filters.and(Filters.eq("_id", row.id), Filters.eq(REVISION, row.revision));
            if (row.value != null) {
                Document document = json.document(row.value).append("_id", row.id).append(FROM, new Document(row.from))
                        .append(POSITION, row.position).append(REVISION, row.revision + 1);
                writes.add(row.revision == 0 ? new InsertOneModel<>(document) : new ReplaceOneModel<>(asItWasRead, document, new ReplaceOptions().upsert(true)));
            } else if (row.revision > 0) {
                writes.add(new DeleteOneModel<>(asItWasRead));
                deletions++;
            }
        }
        if (!writes.isEmpty() && collection.bulkWrite(writes, ANY_ORDER).getDeletedCount() < deletions) {
            throw new ConcurrentModificationException("A row to delete has been written since it was read");
        }
        settle();
    }

    private void settle() {
        for (Held<R> row : changed) {
            row.changed = false;
            row.revision++;
            if (row.value == null) {
                held.remove(row.id);
            } else if (written != null) {
                written.add(row.id);
            }
        }
        changed.clear();
        var oldest = held.keySet().iterator();
        for (int spare = held.size() - kept; spare > 0; spare--) {
            oldest.next();
            oldest.remove();
        }
    }

    private boolean mayBeStored(String id) {
        return written == null || written.mayHave(id);
    }

    private Held<R> load(String id) {
        return held.computeIfAbsent(id, absent -> {
            Document document = mayBeStored(id) ? collection.find(Filters.eq("_id", id)).first() : null;
            return document == null ? new Held<>(id) : held(id, document);
        });
    }

    private Held<R> held(String id, Document document) {
        var row = new Held<R>(id);
        row.value = json.row(document, view.row());
        row.from.putAll(document.get(FROM, Document.class));
        row.position = document.getLong(POSITION);
        row.revision = document.getLong(REVISION);
        return row;
    }

    /** A row in memory: as it is stored, or as it shall be. */
    private static final class Held<R> {

        private final String id;
        private final Map<String, Object> from = new HashMap<>(4);
        private R value;
        private long position = -1;
        private long revision; // of the stored document when it was read; 0 when there was none
        private boolean changed;

        private Held(String id) {
            this.id = id;
        }
    }

    /** Which rows an event asks for. */
    private static final class Addressed<R> implements Rows<R> {

        private final Set<String> ids = new HashSet<>();

        @Override
        public void upsert(String id, UnaryOperator<R> change) {
            ids.add(id);
        }

        @Override
        public void change(String id, UnaryOperator<R> change) {
            ids.add(id);
        }

        @Override
        public void delete(String id) {
            ids.add(id);
        }
    }

    private final class EventRows implements Rows<R> {

        private final LoggedEvent<?> event;
        private final String source;
        private final Map<String, R> changes = new LinkedHashMap<>(4);
        private Set<String> skipped = Set.of();

        private EventRows(LoggedEvent<?> event) {
            this.event = event;
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
            Held<R> row = load(id);
            boolean secondChangeOfThisEvent = changes.containsKey(id);
            R before = secondChangeOfThisEvent ? changes.get(id) : row.value;
            if (before == null && !create || skipped.contains(id)) {
                return;
            }
            Object seen = row.from.get(source);
            if (!secondChangeOfThisEvent && seen != null && ((Number) seen).longValue() >= event.sequence()) {
                skipped = new HashSet<>(skipped);
                skipped.add(id);
                return;
            }
            changes.put(id, change.apply(before));
        }

        private void take(long position) {
            changes.forEach((id, value) -> {
                Held<R> row = load(id);
                row.value = value;
                row.from.put(source, event.sequence());
                row.position = Math.max(position, row.position);
                if (!row.changed) {
                    row.changed = true;
                    changed.add(row);
                }
            });
        }
    }
}
