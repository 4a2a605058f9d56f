package org.talentstation.chassis.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.audit.Recorded;
import org.talentstation.chassis.history.HistoryFilter.Field;
import org.talentstation.chassis.problem.RequestId;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.time.ChinaTime;

/**
 * The events of the log, by aggregate, type, actor, role, jurisdiction of the actor, law, correlation and business day,
 * paged by position. Reading is recorded before anything is shown. Refuses REASON_MISSING, INVALID_PARAMETER,
 * UNKNOWN_PARAMETER, INVALID_DATE.
 */
@RestController
@Tag(name = "审计")
class HistoryEndpoint {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;
    private static final Set<String> PARAMETERS = parameters();

    private final HistoryStore store;
    private final AuditTrail trail;
    private final QueryProperties properties;

    HistoryEndpoint(HistoryStore store, AuditTrail trail, QueryProperties properties) {
        this.store = store;
        this.trail = trail;
        this.properties = properties;
    }

    @Operation(operationId = "list-history", summary = "查阅事件日志（须说明理由，查阅本身也会被记录）")
    @GetMapping("${talentstation.service.path}/ops/history")
    Page events(QueryRequest query, HttpServletRequest request) {
        query.mustKnow(PARAMETERS);
        String reason = query.parameter("reason").filter(r -> r.length() >= SHORTEST_REASON && r.length() <= LONGEST_REASON)
                .orElseThrow(() -> Refusal.invalid("REASON_MISSING", "reason",
                        "查阅事件日志须说明理由（参数 reason，%d 至 %d 个字）。".formatted(SHORTEST_REASON, LONGEST_REASON)));
        int limit = number(query, "limit", properties.maxPageSize()).orElse((long) properties.pageSize()).intValue();
        List<PastEvent> found = store.find(filter(query), query.caller().role() == Role.AUDITOR, limit + 1);
        boolean another = found.size() > limit;
        List<PastEvent> shown = another ? found.subList(0, limit) : found;
        Map<String, String> asked = new TreeMap<>();
        PARAMETERS.stream().filter(name -> !name.equals("reason")).forEach(name -> query.parameter(name).ifPresent(value -> asked.put(name, value)));
        long position = trail.record(query.caller(), "list-history", RequestId.of(request),
                new Recorded("history-read-" + UUID.randomUUID(), new HistoryRead(asked, shown.size(), reason)));
        return new Page(shown, another ? Long.toString(shown.getLast().position()) : null, position);
    }

    private static HistoryFilter filter(QueryRequest query) {
        Map<Field, String> equal = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            query.parameter(field.name()).ifPresent(value -> equal.put(field, value));
        }
        String sort = query.parameter("sort").orElse("position");
        if (!sort.equals("position") && !sort.equals("-position")) {
            throw Refusal.invalid("INVALID_PARAMETER", "sort", "事件日志只能按 position（从旧到新）或 -position（从新到旧）排序。");
        }
        return new HistoryFilter(equal, query.date("from").map(HistoryEndpoint::beginning).orElse(null),
                query.date("to").map(day -> beginning(day.plusDays(1))).orElse(null),
                number(query, "cursor", Long.MAX_VALUE).orElse(null), sort.equals("-position"));
    }

    private static java.time.Instant beginning(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    private static java.util.Optional<Long> number(QueryRequest query, String name, long highest) {
        return query.parameter(name).map(text -> {
            if (text.matches("\\d{1,18}") && Long.parseLong(text) >= 1 && Long.parseLong(text) <= highest) {
                return Long.parseLong(text);
            }
            throw Refusal.invalid("INVALID_PARAMETER", name, name.equals("cursor") ? "游标无效，请从第一页重新查询。"
                    : "参数“%s”须为 1 至 %d 的整数。".formatted(name, highest));
        });
    }

    private static Set<String> parameters() {
        Set<String> names = new TreeSet<>(Set.of("reason", "from", "to", "limit", "cursor", "sort"));
        for (Field field : Field.values()) {
            names.add(field.name());
        }
        return Set.copyOf(names);
    }

    /**
     * One page.
     *
     * @param next     cursor of the next page, or null on the last
     * @param recorded position of the event that records this reading
     */
    record Page(List<PastEvent> items, String next, long recorded) {
    }
}
