package org.talentstation.registry.view.rankings;

import java.util.Set;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;

/** How many rows a ranking shows: 20, or what the only parameter {@code limit} says, 1 to 100. Refuses UNKNOWN_PARAMETER and INVALID_LIMIT. */
final class Limit {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    private Limit() {
    }

    static int of(QueryRequest request) {
        request.mustKnow(Set.of("limit"));
        return request.parameter("limit").map(given -> {
            if (!given.matches("[0-9]{1,3}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > MOST) {
                throw Refusal.invalid("INVALID_LIMIT", "limit", "limit 须为 1 到 %d 的整数。".formatted(MOST));
            }
            return Integer.parseInt(given);
        }).orElse(USUAL);
    }
}
