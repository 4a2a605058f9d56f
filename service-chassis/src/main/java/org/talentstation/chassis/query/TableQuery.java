package org.talentstation.chassis.query;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.talentstation.chassis.security.Caller;
import org.talentstation.kernel.refusal.Refusal;

/**
 * A table's parameters as a filter and a sort. Refuses unknown parameters and fields, and a cursor of another query.
 * Pages continue after the last row's sort value and id, so that rows that arrive meanwhile shift nothing.
 */
final class TableQuery<R> {

    private final TableSpec<R> spec;
    private final QueryRequest request;
    final String sortField;
    final boolean descending;

    TableQuery(TableSpec<R> spec, QueryRequest request) {
        this.spec = spec;
        this.request = request;
        String sort = request.parameter("sort").orElse(spec.defaultSort());
        this.descending = sort.startsWith("-");
        this.sortField = descending ? sort.substring(1) : sort;
        mustKnowParameters();
    }

    private void mustKnowParameters() {
        Set<String> known = new HashSet<>(QueryRequest.COMMON);
        known.addAll(spec.filters());
        known.addAll(spec.extra());
        request.mustKnow(known);
        String byDefault = spec.defaultSort().startsWith("-") ? spec.defaultSort().substring(1) : spec.defaultSort();
        if (!spec.sortable().contains(sortField) && !sortField.equals("id") && !sortField.equals(byDefault)) {
            throw Refusal.invalid("UNKNOWN_SORT_FIELD", "sort",
                    "不能按“%s”排序；可用字段：%s(前加“-”为降序)。".formatted(sortField, String.join("、", spec.sortable())));
        }
    }

    int limit(QueryProperties properties) {
        String given = request.parameter("limit").orElse(null);
        if (given == null) {
            return properties.pageSize();
        }
        try {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= properties.maxPageSize()) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw Refusal.invalid("INVALID_LIMIT", "limit", "limit 须为 1 到 %d 的整数。".formatted(properties.maxPageSize()));
    }

    Bson filter(List<Bson> more) {
        List<Bson> all = new ArrayList<>(more);
        all.add(scope(request.caller()));
        for (String field : spec.filters()) {
            request.parameter(field).ifPresent(value -> all.add(equalTo(field, value)));
        }
        request.parameter("q").ifPresent(q -> {
            Pattern pattern = Pattern.compile(Pattern.quote(q.substring(0, Math.min(q.length(), 100))), Pattern.CASE_INSENSITIVE);
            if (!spec.contains().isEmpty()) {
                all.add(Filters.or(spec.contains().stream().map(f -> Filters.regex(f, pattern)).toList()));
            }
        });
        return Filters.and(all);
    }

    private static Bson equalTo(String field, String value) {
        if (value.equals("true") || value.equals("false")) {
            return Filters.in(field, value, Boolean.valueOf(value));
        }
        if (value.matches("-?\\d{1,18}")) {
            return Filters.in(field, value, Long.valueOf(value));
        }
        return Filters.eq(field, value);
    }

    /** Data scope: only what the caller's permission reaches. */
    static Bson scope(Caller caller) {
        return switch (caller.scope()) {
            case CITY, PUBLIC, ASSIGNED -> Filters.empty();
            case ACCOUNT -> caller.actor().jurisdiction() == null ? Filters.empty()
                    : Filters.eq("jurisdiction", caller.actor().jurisdiction());
            case JURISDICTION -> Filters.eq("jurisdiction", required(caller.actor().jurisdiction()));
            case HOST -> Filters.eq("hostId", required(caller.actor().host()));
        };
    }

    private static String required(String bound) {
        if (bound == null) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "您的账号没有绑定辖区或单位，不能查询。");
        }
        return bound;
    }

    Bson sort() {
        return descending ? Sorts.orderBy(Sorts.descending(sortField), Sorts.descending("_id"))
                : Sorts.orderBy(Sorts.ascending(sortField), Sorts.ascending("_id"));
    }

    /** Rows after the cursor; missing sort values come first in ascending order, as in MongoDB. */
    List<Bson> afterCursor() {
        String cursor = request.parameter("cursor").orElse(null);
        if (cursor == null) {
            return List.of();
        }
        Document last;
        try {
            last = Document.parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            throw badCursor();
        }
        if (!(sortField + descending).equals(last.getString("s")) || !(last.get("i") instanceof String id)) {
            throw badCursor();
        }
        Object value = last.get("v");
        if (!isScalar(value)) {
            throw badCursor(); // a document here would be an operator of the query language
        }
        if (value == null) {
            return List.of(descending ? Filters.and(Filters.eq(sortField, null), Filters.lt("_id", id))
                    : Filters.or(Filters.and(Filters.eq(sortField, null), Filters.gt("_id", id)), Filters.ne(sortField, null)));
        }
        Bson sameValue = Filters.and(Filters.eq(sortField, value), descending ? Filters.lt("_id", id) : Filters.gt("_id", id));
        return List.of(descending
                ? Filters.or(Filters.lt(sortField, value), sameValue, Filters.eq(sortField, null))
                : Filters.or(Filters.gt(sortField, value), sameValue));
    }

    private static boolean isScalar(Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    String cursorAfter(Document last) {
        Document cursor = new Document("s", sortField + descending).append("v", last.getEmbedded(List.of(sortField.split("\\.")), Object.class)).append("i", last.getString("_id"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.toJson().getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal badCursor() {
        return Refusal.invalid("INVALID_CURSOR", "cursor", "cursor 无效或不属于本查询，请从第一页重新查询。");
    }
}
