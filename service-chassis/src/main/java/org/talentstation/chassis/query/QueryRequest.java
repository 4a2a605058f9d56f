package org.talentstation.chassis.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.talentstation.chassis.security.Caller;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.refusal.Refusal;

/**
 * What a query asks.
 *
 * @param caller        who asks, and how far the permission reaches; actor null on a public endpoint without a token
 * @param parameters    query parameters
 * @param accept        the Accept header, or null
 * @param awaitPosition position the view must have seen, or null
 * @param view          waits for a view; refuses with VIEW_BEHIND
 */
public record QueryRequest(Caller caller, Map<String, List<String>> parameters, String accept, Long awaitPosition,
                           ViewAwait view) {

    /** Parameters that every table understands. */
    public static final List<String> COMMON = List.of("limit", "cursor", "sort", "q");

    public Actor actor() {
        return caller.actor();
    }

    /** Refuses a parameter that is not one of {@code known}: a misspelt filter must not look like "no filter". */
    public void mustKnow(Set<String> known) {
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw Refusal.invalid("UNKNOWN_PARAMETER", name, "不认识的查询参数“%s”；%s。".formatted(name,
                        known.isEmpty() ? "此查询没有参数" : "可用参数：" + String.join("、", new TreeSet<>(known))));
            }
        }
    }

    /** The single value of a parameter; refuses a repeated one. */
    public Optional<String> parameter(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Refusal.invalid("REPEATED_PARAMETER", name, "参数“%s”只能出现一次。".formatted(name));
        }
        if (!values.isEmpty() && values.getFirst().indexOf(0) >= 0) {
            throw Refusal.invalid("INVALID_PARAMETER", name, "参数“%s”含有不允许的字符。".formatted(name));
        }
        return values.isEmpty() || values.getFirst().isBlank() ? Optional.empty() : Optional.of(values.getFirst().trim());
    }

    public Optional<LocalDate> date(String name) {
        return parameter(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (java.time.format.DateTimeParseException e) {
                throw Refusal.invalid("INVALID_DATE", name, "参数“%s”须为 yyyy-MM-dd 格式的日期。".formatted(name));
            }
        });
    }
}
