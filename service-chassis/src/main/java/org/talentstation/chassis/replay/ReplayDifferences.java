package org.talentstation.chassis.replay;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.talentstation.chassis.view.RowDifference;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewStore;

/** The differences that the last comparison of each view found, kept beside the rows until the next one; counted as they come. */
final class ReplayDifferences {

    private static final int BULK = 500;

    private final ViewStore store;

    ReplayDifferences(ViewStore store) {
        this.store = store;
    }

    /** Begins a list anew. */
    Writer write(View<?> view, String replay) {
        MongoCollection<Document> collection = collection(view.name());
        collection.drop();
        return new Writer(collection, replay);
    }

    /** In the order of the rows' ids, after {@code after}. */
    List<Document> page(String view, String replay, String kind, String field, String after, int limit) {
        return collection(view).find(conditions(replay, kind, field, after)).sort(Sorts.ascending("_id")).limit(limit).into(new ArrayList<>());
    }

    /** All of them, read as they are asked for; to be closed. */
    MongoCursor<Document> all(String view, String replay, String kind, String field, String after) {
        return collection(view).find(conditions(replay, kind, field, after)).sort(Sorts.ascending("_id")).batchSize(BULK).iterator();
    }

    long count(String view, String replay, String kind, String field, String after) {
        return collection(view).countDocuments(conditions(replay, kind, field, after));
    }

    private static Bson conditions(String replay, String kind, String field, String after) {
        List<Bson> conditions = new ArrayList<>(List.of(Filters.eq("replay", replay)));
        if (kind != null) {
            conditions.add(Filters.eq("kind", kind));
        }
        if (field != null) {
            conditions.add(Filters.eq("names", field));
        }
        if (after != null) {
            conditions.add(Filters.gt("_id", after));
        }
        return Filters.and(conditions);
    }

    private MongoCollection<Document> collection(String view) {
        return store.collection(view + "__differences");
    }

    /** Writes and counts. */
    static final class Writer {

        private final MongoCollection<Document> collection;
        private final String replay;
        private final List<Document> waiting = new ArrayList<>();
        private final Map<String, Long> fields = new TreeMap<>();
        private final long[] kinds = new long[RowDifference.Kind.values().length];

        private Writer(MongoCollection<Document> collection, String replay) {
            this.collection = collection;
            this.replay = replay;
        }

        void add(RowDifference difference) {
            kinds[difference.kind().ordinal()]++;
            difference.fields().keySet().forEach(name -> fields.merge(name, 1L, Long::sum));
            List<Document> values = new ArrayList<>();
            difference.fields().forEach((name, both) -> values.add(new Document("field", name).append("live", both.live()).append("rebuilt", both.rebuilt())));
            waiting.add(new Document("_id", difference.id()).append("replay", replay).append("kind", difference.kind().name())
                    .append("names", new ArrayList<>(difference.fields().keySet())).append("fields", values));
            if (waiting.size() >= BULK) {
                flush();
            }
        }

        ReplayOutcome outcome(long rows) {
            flush();
            return new ReplayOutcome(rows, kinds[RowDifference.Kind.MISSING.ordinal()], kinds[RowDifference.Kind.EXTRA.ordinal()],
                    kinds[RowDifference.Kind.CHANGED.ordinal()], fields);
        }

        private void flush() {
            if (!waiting.isEmpty()) {
                collection.insertMany(waiting);
                waiting.clear();
            }
        }
    }
}
