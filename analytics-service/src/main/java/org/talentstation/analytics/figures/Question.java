package org.talentstation.analytics.figures;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;

/**
 * One page of a question. Later pages are of the moment of the first, so that what happens meanwhile moves no row. Refuses INVALID_LIMIT, INVALID_CURSOR and
 * what {@link FigureQueries} refuses.
 *
 * @param offset rows before the page
 */
record Question(FigureQuery query, int limit, long offset) {

    private static final Set<String> PAGING = Set.of("limit", "cursor");

    /** @param given parameters that hold where the request names none */
    static Question of(String dataset, Map<String, String> given, QueryRequest request, FigureQueries queries, QueryProperties limits) {
        Map<String, String> parameters = new LinkedHashMap<>(given);
        request.parameters().keySet().forEach(name -> request.parameter(name).ifPresentOrElse(value -> parameters.put(name, value), () -> parameters.remove(name)));
        FigureQuery query = queries.read(dataset, parameters, PAGING);
        int limit = request.parameter("limit").map(text -> limit(text, limits.maxPageSize())).orElse(limits.pageSize());
        return request.parameter("cursor").map(cursor -> after(cursor, query, limit)).orElseGet(() -> new Question(query, limit, 0));
    }

    /** Where the next page begins. */
    String next(Instant now) {
        Instant moment = query.asOf() == null ? now : query.asOf();
        String text = (offset + limit) + " " + moment + " " + digest(query);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Question after(String cursor, FigureQuery query, int limit) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
            long offset = Long.parseLong(parts[0]);
            if (parts.length == 3 && offset > 0 && parts[2].equals(digest(query))) {
                return new Question(query.at(Instant.parse(parts[1])), limit, offset);
            }
        } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
            throw badCursor();
        }
        throw badCursor();
    }

    /** Says whether a cursor is of this question. */
    private static String digest(FigureQuery query) {
        String text = query.dataset().name() + query.by().stream().map(d -> d.key()).toList() + query.measures().stream().map(m -> m.key()).toList() + query.filters()
                + query.from() + query.to() + query.sort() + query.descending();
        return Integer.toHexString(text.hashCode());
    }

    private static int limit(String text, int most) {
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw Refusal.invalid("INVALID_LIMIT", "limit", "参数“limit”须为 1 至 %d 的整数。".formatted(most));
    }

    private static Refusal badCursor() {
        return Refusal.invalid("INVALID_CURSOR", "cursor", "cursor 无效或不属于本查询，请从第一页重新查询。");
    }
}
