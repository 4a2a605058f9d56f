package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.bson.Document;

/** Two collections of one view, row by row in the order of their ids, with two cursors; positions aside. */
public final class ViewComparison {

    private static final int EVERY = 1_000;

    private final MongoCollection<Document> live;
    private final MongoCollection<Document> rebuilt;

    public ViewComparison(MongoCollection<Document> live, MongoCollection<Document> rebuilt) {
        this.live = live;
        this.rebuilt = rebuilt;
    }

    /** Hands over each row that differs; answers how many rows there are in both together, told now and then to {@code progress}. */
    public long compare(Consumer<RowDifference> differs, LongConsumer progress) {
        long rows = 0;
        try (var lives = live.find().sort(Sorts.ascending("_id")).iterator();
             var rebuilds = rebuilt.find().sort(Sorts.ascending("_id")).iterator()) {
            Document a = next(lives);
            Document b = next(rebuilds);
            while (a != null || b != null) {
                int order = a == null ? 1 : b == null ? -1 : a.getString("_id").compareTo(b.getString("_id"));
                difference(order <= 0 ? a : null, order >= 0 ? b : null).ifPresent(differs);
                a = order <= 0 ? next(lives) : a;
                b = order >= 0 ? next(rebuilds) : b;
                if (++rows % EVERY == 0) {
                    progress.accept(rows);
                }
            }
        }
        progress.accept(rows);
        return rows;
    }

    /** One row once more. */
    public Optional<RowDifference> compare(String id) {
        return difference(live.find(Filters.eq("_id", id)).first(), rebuilt.find(Filters.eq("_id", id)).first());
    }

    private static Optional<RowDifference> difference(Document live, Document rebuilt) {
        if (live == null && rebuilt == null) {
            return Optional.empty();
        }
        if (live == null || rebuilt == null) {
            String id = (live == null ? rebuilt : live).getString("_id");
            return Optional.of(new RowDifference(id, live == null ? RowDifference.Kind.MISSING : RowDifference.Kind.EXTRA, Map.of(), false));
        }
        Document a = content(live);
        Document b = content(rebuilt);
        if (a.equals(b)) {
            return Optional.empty();
        }
        Map<String, RowDifference.Values> fields = new LinkedHashMap<>();
        var names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        for (String name : names) {
            if (!Objects.equals(a.get(name), b.get(name))) {
                fields.put(name, new RowDifference.Values(a.get(name), b.get(name)));
            }
        }
        boolean sameEvents = Objects.equals(live.get(RowBatch.FROM), rebuilt.get(RowBatch.FROM));
        return Optional.of(new RowDifference(live.getString("_id"), RowDifference.Kind.CHANGED, fields, sameEvents));
    }

    private static Document content(Document document) {
        Document content = new Document(document);
        content.remove("_id");
        content.remove(RowBatch.FROM);
        content.remove(RowBatch.POSITION);
        content.remove(RowBatch.REVISION);
        return content;
    }

    private static Document next(Iterator<Document> documents) {
        return documents.hasNext() ? documents.next() : null;
    }
}
