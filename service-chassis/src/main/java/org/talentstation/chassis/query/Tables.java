package org.talentstation.chassis.query;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.talentstation.chassis.security.ObjectScope;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.kernel.refusal.Refusal;

/** Answers queries from views: cursor pages as JSON, whole tables as CSV or xlsx, always within the caller's scope. */
public final class Tables {

    private final ViewStore store;
    private final ToLongFunction<String> positions;
    private final QueryProperties properties;

    /** @param positions how far a processor has read, asked when a page is answered: an automation may itself use tables */
    public Tables(ViewStore store, ToLongFunction<String> positions, QueryProperties properties) {
        this.store = store;
        this.positions = positions;
        this.properties = properties;
    }

    public <R extends Record> ResponseEntity<?> page(View<R> view, TableSpec<R> spec, QueryRequest request) {
        return page(view, spec, request, List.of());
    }

    /** Further filters, for what an endpoint reads itself. */
    public <R extends Record> ResponseEntity<?> page(View<R> view, TableSpec<R> spec, QueryRequest request, List<Bson> more) {
        request.view().until(view, request.awaitPosition());
        var query = new TableQuery<>(spec, request);
        var format = TableFormat.of(request.accept());
        if (format != TableFormat.JSON) {
            List<R> rows = rows(view, query.filter(more), query.sort(), properties.maxExport() + 1);
            if (rows.size() > properties.maxExport()) {
                throw Refusal.invalid("EXPORT_TOO_LARGE", null, "一次最多导出 %d 行，请增加筛选条件后分批导出。".formatted(properties.maxExport()));
            }
            return TableFile.answer(format, spec, rows);
        }
        int limit = query.limit(properties);
        List<Bson> conditions = new ArrayList<>(more);
        conditions.addAll(query.afterCursor());
        List<Document> documents = store.collection(view).find(query.filter(conditions)).sort(query.sort()).limit(limit + 1)
                .into(new ArrayList<>());
        boolean another = documents.size() > limit;
        List<Document> shown = another ? documents.subList(0, limit) : documents;
        String next = another ? query.cursorAfter(shown.getLast()) : null;
        return ResponseEntity.ok(new Page<>(shown.stream().map(d -> store.json().row(d, view.row())).toList(), next, position(view)));
    }

    /**
     * One row; refuses NOT_FOUND when it is absent, OUT_OF_SCOPE when it is somebody else's (or nobody's, to a bounded
     * caller), UNKNOWN_PARAMETER for a query parameter that is not one of {@code parameters}.
     */
    public <R extends Record> R one(View<R> view, String id, QueryRequest request, String... parameters) {
        request.mustKnow(Set.of(parameters));
        request.view().until(view, request.awaitPosition());
        Document document = store.collection(view).find(Filters.eq("_id", id)).first();
        if (document == null) {
            throw Refusal.notFound("NOT_FOUND", "没有编号为“%s”的记录。".formatted(id));
        }
        if (!ObjectScope.permits(request.caller(), document.getString("jurisdiction"), document.getString("hostId"))) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "您只能查询本辖区或本单位的事项。");
        }
        return store.json().row(document, view.row());
    }

    /** Every row with the values; for sweeps and automations, without anybody's scope. */
    public <R extends Record> List<R> all(View<R> view, Map<String, ?> equalTo) {
        List<Bson> filters = equalTo.entrySet().stream().map(e -> Filters.eq(e.getKey(), e.getValue())).toList();
        return rows(view, filters.isEmpty() ? Filters.empty() : Filters.and(filters), new Document("_id", 1), Integer.MAX_VALUE);
    }

    private <R extends Record> List<R> rows(View<R> view, Bson filter, Bson sort, int limit) {
        List<R> rows = new ArrayList<>();
        for (Document document : store.collection(view).find(filter).sort(sort).limit(limit == Integer.MAX_VALUE ? 0 : limit)) {
            rows.add(store.json().row(document, view.row()));
        }
        return rows;
    }

    private long position(View<?> view) {
        return positions.applyAsLong(ViewAwait.processorOf(view));
    }
}
