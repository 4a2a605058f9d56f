package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.LoggedEvent;

/**
 * Rebuilds a view from the log into a collection beside the live one, with one cursor, a fold and bulk writes, and
 * compares the two document by document. The live view keeps answering meanwhile.
 */
public final class ViewRebuild {

    private static final int BATCH = 1_000;

    private final ViewStore store;
    private final EventStorageEngine log;

    public ViewRebuild(ViewStore store, EventStorageEngine log) {
        this.store = store;
        this.log = log;
    }

    /** Folds the whole log into the collection beside; answers how many events fed it. */
    public <R extends Record> long rebuild(View<R> view) {
        MongoCollection<Document> target = store.rebuilt(view);
        target.drop();
        RowBatch<R> batch = store.batch(view, target);
        long fed = 0;
        try (var events = log.readEvents(log.createTailToken(), false)) {
            for (var it = events.iterator(); it.hasNext(); ) {
                TrackedEventMessage<?> event = it.next();
                if (view.events().stream().anyMatch(e -> e.isAssignableFrom(event.getPayloadType()))) {
                    batch.apply(LoggedEvent.of(event), LogPositions.highest(event.trackingToken()));
                    fed++;
                    if (batch.size() >= BATCH) {
                        batch.write();
                    }
                }
            }
        }
        batch.write();
        return fed;
    }

    /** The rows in which the rebuilt view differs from the live one, positions aside; empty when they are equal. */
    public List<Difference> compare(View<?> view) {
        List<Difference> differences = new ArrayList<>();
        var live = store.collection(view).find().sort(Sorts.ascending("_id")).iterator();
        var rebuilt = store.rebuilt(view).find().sort(Sorts.ascending("_id")).iterator();
        Document a = next(live);
        Document b = next(rebuilt);
        while (a != null || b != null) {
            int order = a == null ? 1 : b == null ? -1 : a.getString("_id").compareTo(b.getString("_id"));
            if (order < 0) {
                differences.add(new Difference(a.getString("_id"), a, null));
                a = next(live);
            } else if (order > 0) {
                differences.add(new Difference(b.getString("_id"), null, b));
                b = next(rebuilt);
            } else {
                if (!Objects.equals(content(a), content(b))) {
                    differences.add(new Difference(a.getString("_id"), a, b));
                }
                a = next(live);
                b = next(rebuilt);
            }
        }
        return differences;
    }

    /** Empties the live view; its processor must not be running. For tests of "drop and rebuild". */
    public void drop(View<?> view) {
        store.collection(view).deleteMany(Filters.empty());
    }

    private static Document next(java.util.Iterator<Document> documents) {
        return documents.hasNext() ? documents.next() : null;
    }

    private static Document content(Document document) {
        Document content = new Document(document);
        content.remove(RowBatch.POSITION);
        content.remove(RowBatch.REVISION);
        return content;
    }

    /** One row that differs; null where it is absent. */
    public record Difference(String id, Document live, Document rebuilt) {
    }
}
