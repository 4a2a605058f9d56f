package org.talentstation.chassis.deadletter;

import java.util.List;
import java.util.Set;
import org.talentstation.chassis.audit.MaskedPayload;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Pages of parked events. Refuses an unknown parameter (UNKNOWN_PARAMETER), a limit or age that is no number in range
 * (INVALID_PARAMETER) and the cursor of a letter that has gone (CURSOR_GONE).
 */
final class DeadLetterList {

    private static final Set<String> PARAMETERS = Set.of("processor", "cause", "eventType", "aggregateId", "olderThanSeconds", "limit", "cursor");
    private static final long LONGEST_AGE = 10L * 366 * 86_400;

    private final DeadLetterStore store;
    private final QueryProperties properties;

    DeadLetterList(DeadLetterStore store, QueryProperties properties) {
        this.store = store;
        this.properties = properties;
    }

    Letters page(QueryRequest request) {
        request.mustKnow(PARAMETERS);
        var filter = new DeadLetterFilter(request.parameter("processor").orElse(null), request.parameter("cause").orElse(null),
                request.parameter("eventType").orElse(null), request.parameter("aggregateId").orElse(null),
                number(request, "olderThanSeconds", 0, LONGEST_AGE));
        Long asked = number(request, "limit", 1, properties.maxPageSize());
        int limit = asked == null ? properties.pageSize() : asked.intValue();
        DeadLetter after = request.parameter("cursor").map(id -> store.one(id).orElseThrow(() -> Refusal.invalid("CURSOR_GONE",
                "cursor", "游标所指的停放事件已处理完毕，请从第一页重新查询。"))).orElse(null);
        List<DeadLetter> found = store.find(filter, after, limit + 1);
        boolean another = found.size() > limit;
        List<DeadLetter> shown = another ? found.subList(0, limit) : found;
        return new Letters(shown, another ? shown.getLast().id() : null);
    }

    List<DeadLetterCause> causes(QueryRequest request) {
        request.mustKnow(Set.of());
        return store.causes();
    }

    Detail detail(DeadLetter letter, QueryRequest request) {
        request.mustKnow(Set.of());
        return new Detail(letter, store.payload(letter.id()).map(MaskedPayload::of).orElse(MaskedPayload.HIDDEN));
    }

    private static Long number(QueryRequest request, String name, long lowest, long highest) {
        return request.parameter(name).map(text -> {
            if (text.matches("\\d{1,10}") && Long.parseLong(text) >= lowest && Long.parseLong(text) <= highest) {
                return Long.parseLong(text);
            }
            throw Refusal.invalid("INVALID_PARAMETER", name, "参数“%s”须为 %d 至 %d 的整数。".formatted(name, lowest, highest));
        }).orElse(null);
    }

    /**
     * One page.
     *
     * @param next cursor of the next page, or null on the last
     */
    record Letters(List<DeadLetter> items, String next) {
    }

    /**
     * One letter.
     *
     * @param content the event's fields, their values hidden
     */
    record Detail(DeadLetter letter, Object content) {
    }
}
