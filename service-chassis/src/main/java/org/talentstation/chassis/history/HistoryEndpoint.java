package org.talentstation.chassis.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.history.HistoryFilter.Field;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableFile;
import org.talentstation.chassis.query.TableFormat;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.time.ChinaTime;

/**
 * The events of the log, by aggregate, type, actor, role, jurisdiction of the actor, law, article, correlation and business
 * day, paged by position or as a file. Reading is recorded before anything is shown. Refuses REASON_MISSING, INVALID_PARAMETER,
 * UNKNOWN_PARAMETER, INVALID_DATE, EXPORT_TOO_LARGE.
 */
@RestController
@Tag(name = "审计")
class HistoryEndpoint {

    private static final Set<String> PARAMETERS = parameters();

    private final HistoryStore store;
    private final RecordedReadings readings;
    private final QueryProperties properties;

    HistoryEndpoint(HistoryStore store, RecordedReadings readings, QueryProperties properties) {
        this.store = store;
        this.readings = readings;
        this.properties = properties;
    }

    @Operation(operationId = "list-history", summary = "查阅事件日志，可导出 CSV 或 xlsx（须说明理由，查阅本身也会被记录）", parameters = {
            @Parameter(in = ParameterIn.QUERY, name = "reason", required = true, description = "查阅理由，4 至 200 个字；查阅本身会被记录"),
            @Parameter(in = ParameterIn.QUERY, name = "aggregateId", description = "一个对象的事件；从其他服务得知的为 <服务>:<编号>"),
            @Parameter(in = ParameterIn.QUERY, name = "eventId", description = "一个事件"),
            @Parameter(in = ParameterIn.QUERY, name = "type", description = "事件的名称，如 station.application-submitted"),
            @Parameter(in = ParameterIn.QUERY, name = "article", description = "所依据的条款：7 为第七条及其各项，7(3) 为第七条第三项"),
            @Parameter(in = ParameterIn.QUERY, name = "actor", description = "办理人账号"),
            @Parameter(in = ParameterIn.QUERY, name = "role", description = "办理时的角色"),
            @Parameter(in = ParameterIn.QUERY, name = "jurisdiction", description = "办理人的辖区"),
            @Parameter(in = ParameterIn.QUERY, name = "policyVersion", description = "当时施行的政策版本"),
            @Parameter(in = ParameterIn.QUERY, name = "correlationId", description = "一次请求引起的全部事件"),
            @Parameter(in = ParameterIn.QUERY, name = "causationId", description = "一次请求或一个事件直接引起的事件"),
            @Parameter(in = ParameterIn.QUERY, name = "operation", description = "操作"),
            @Parameter(in = ParameterIn.QUERY, name = "from", description = "业务日期自（含）"),
            @Parameter(in = ParameterIn.QUERY, name = "to", description = "业务日期至（含）"),
            @Parameter(in = ParameterIn.QUERY, name = "sort", description = "position 从旧到新（默认），-position 从新到旧"),
            @Parameter(in = ParameterIn.QUERY, name = "limit", description = "每页条数，1–200，默认 50"),
            @Parameter(in = ParameterIn.QUERY, name = "cursor", description = "上一页结果中的 next")})
    @GetMapping("${talentstation.service.path}/ops/history")
    ResponseEntity<?> events(QueryRequest query, HttpServletRequest request) {
        query.mustKnow(PARAMETERS);
        String reason = RecordedReadings.reason(query);
        TableFormat format = TableFormat.of(query.accept());
        int limit = number(query, "limit", properties.maxPageSize()).orElse((long) properties.pageSize()).intValue();
        int most = format == TableFormat.JSON ? limit : Math.min(HistoryFile.MOST_ROWS, properties.maxExport());
        List<PastEvent> found = store.find(filter(query), query.caller().role() == Role.AUDITOR, most + 1);
        boolean another = found.size() > most;
        if (another && format != TableFormat.JSON) {
            throw Refusal.invalid("EXPORT_TOO_LARGE", null, "一次最多导出 %d 个事件，请增加条件，或以 cursor 从某一位置起分批导出。".formatted(most));
        }
        List<PastEvent> shown = another ? found.subList(0, most) : found;
        long position = readings.record(query, "list-history", request, PARAMETERS, shown.size(), reason);
        return format == TableFormat.JSON ? ResponseEntity.ok(new Page(shown, another ? Long.toString(shown.getLast().position()) : null, position))
                : TableFile.answer(format, HistoryFile.SPEC, shown);
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
        return new HistoryFilter(equal, query.parameter("article").orElse(null), query.date("from").map(HistoryEndpoint::beginning).orElse(null),
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
        Set<String> names = new TreeSet<>(Set.of("reason", "article", "from", "to", "limit", "cursor", "sort"));
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
