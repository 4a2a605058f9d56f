package org.talentstation.analytics.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.talentstation.analytics.dictionary.Dataset;
import org.talentstation.analytics.dictionary.Dimension;
import org.talentstation.analytics.dictionary.Measure;
import org.talentstation.chassis.security.Caller;
import org.talentstation.kernel.refusal.Refusal;

/**
 * A question as SQL. Every expression is the data dictionary's, every value a parameter; what a caller writes only chooses among them.
 *
 * @param text       with named parameters
 * @param parameters by name
 */
record FigureSql(String text, Map<String, Object> parameters) {

    private static final Pattern VALID = Pattern.compile("<valid:(\\w+)>");

    /** One row per group: k0, n0, k1 … for the dimensions, m0, m1 … for the measures. */
    static FigureSql groups(FigureQuery query, String facts, Caller caller, Instant now, int limit, long offset) {
        List<String> columns = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < query.by().size(); i++) {
            Dimension dimension = query.by().get(i);
            keys.add("k" + i);
            columns.add("%s AS k%d".formatted(dimension.sql(), i));
            columns.add("%s AS n%d".formatted(dimension.nameSql() == null ? "NULL::text" : "min(" + dimension.nameSql() + ")", i));
        }
        columns.addAll(measures(query));
        String grouped = keys.isEmpty() ? "" : " GROUP BY " + query.by().stream().map(Dimension::sql).collect(Collectors.joining(", "));
        List<String> order = new ArrayList<>();
        if (query.sort() != null) {
            order.add(column(query, query.sort()) + (query.descending() ? " DESC" : "") + " NULLS LAST");
        }
        keys.forEach(key -> order.add(key + " NULLS LAST"));
        return of(query, facts, caller, now, columns, grouped, order, limit, offset);
    }

    /** One row per fact, the newest first: its id, day and event, k0, n0, k1 …, and the measures of it alone. */
    static FigureSql facts(FigureQuery query, String facts, Caller caller, Instant now, int limit, long offset) {
        List<String> columns = new ArrayList<>(List.of("d.id", "d.day", "d.event_id", "d.event_type", "d.source", "d.told_at"));
        List<String> grouping = new ArrayList<>(columns);
        List<Dimension> dimensions = query.dataset().dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            grouping.add(dimension.sql());
            columns.add("%s AS k%d".formatted(dimension.sql(), i));
            columns.add("%s AS n%d".formatted(dimension.nameSql() == null ? "NULL::text" : "min(" + dimension.nameSql() + ")", i));
        }
        columns.addAll(measures(query));
        return of(query, facts, caller, now, columns, " GROUP BY " + String.join(", ", grouping), List.of("d.day DESC NULLS LAST", "d.id"), limit, offset);
    }

    private static List<String> measures(FigureQuery query) {
        List<String> columns = new ArrayList<>();
        for (Measure measure : query.measures()) {
            columns.add("%s AS m%d".formatted(measure.sql(), columns.size()));
        }
        return columns;
    }

    private static String column(FigureQuery query, String key) {
        for (int i = 0; i < query.by().size(); i++) {
            if (query.by().get(i).key().equals(key)) {
                return "k" + i;
            }
        }
        return "m" + query.measures().stream().map(Measure::key).toList().indexOf(key);
    }

    private static FigureSql of(FigureQuery query, String facts, Caller caller, Instant now, List<String> columns, String grouped, List<String> order, int limit, long offset) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("asOf", Timestamp.from(query.asOf() == null ? now : query.asOf()));
        parameters.put("from", query.from());
        parameters.put("to", query.to());
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        List<String> conditions = new ArrayList<>();
        if (query.from() != null) {
            conditions.add("d.day >= :from");
        }
        if (query.to() != null) {
            conditions.add("d.day <= :to");
        }
        query.filters().forEach((key, codes) -> conditions.add(admitted(query.dataset(), key, codes, parameters)));
        scope(caller, parameters).ifPresent(conditions::add);
        return new FigureSql("SELECT %s FROM (%s) d%s%s%s LIMIT :limit OFFSET :offset".formatted(String.join(", ", columns), source(query, facts),
                conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions), grouped,
                order.isEmpty() ? "" : " ORDER BY " + String.join(", ", order)), parameters);
    }

    private static String source(FigureQuery query, String facts) {
        String valid = query.asOf() == null ? "$1.until IS NULL" : "($1.since <= :asOf AND ($1.until IS NULL OR $1.until > :asOf))";
        return VALID.matcher(query.dataset().from().replace("<facts>", facts)).replaceAll(valid);
    }

    private static String admitted(Dataset dataset, String key, List<String> codes, Map<String, Object> parameters) {
        String sql = dataset.dimension(key).orElseThrow().sql();
        List<String> named = codes.stream().filter(code -> !code.equals(FigureQueries.UNKNOWN)).toList();
        List<String> either = new ArrayList<>();
        if (!named.isEmpty()) {
            parameters.put("is_" + key, named);
            either.add("%s IN (:is_%s)".formatted(sql, key));
        }
        if (named.size() < codes.size()) {
            either.add(sql + " IS NULL");
        }
        return "(" + String.join(" OR ", either) + ")";
    }

    /** Only what the caller's permission reaches. */
    private static java.util.Optional<String> scope(Caller caller, Map<String, Object> parameters) {
        return switch (caller.scope()) {
            case CITY -> java.util.Optional.empty();
            case ACCOUNT -> java.util.Optional.ofNullable(caller.actor().jurisdiction()).map(place -> bound("d.jurisdiction", place, parameters));
            case JURISDICTION -> java.util.Optional.of(bound("d.jurisdiction", caller.actor().jurisdiction(), parameters));
            case HOST -> java.util.Optional.of(bound("d.host_id", caller.actor().host(), parameters));
            case ASSIGNED, PUBLIC -> throw new IllegalStateException("No permission for figures is of that kind");
        };
    }

    private static String bound(String column, String value, Map<String, Object> parameters) {
        if (value == null) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "您的账号没有绑定辖区或单位，不能查询。");
        }
        parameters.put("own", value);
        return column + " = :own";
    }
}
