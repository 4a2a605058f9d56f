package org.talentstation.chassis.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.audit.MaskedPayload;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * An object's state as of a position or an instant, and what changed between two, each reading recorded before anything
 * is shown. An operator sees fields, not what they hold. Refuses REASON_MISSING, AGGREGATE_MISSING and what
 * {@link PastStates} and {@link Moment} refuse.
 */
@RestController
@Tag(name = "审计")
class StateEndpoint {

    private static final String WHY = "查阅理由，4 至 200 个字；查阅本身会被记录";
    private static final String WHICH = "对象编号；从其他服务得知的为 <服务>:<编号>";
    private static final String TIME = "；日期含当日，不带时区的为北京时间";

    private final PastStates states;
    private final HistoryStore store;
    private final RecordedReadings readings;

    StateEndpoint(PastStates states, HistoryStore store, RecordedReadings readings) {
        this.states = states;
        this.store = store;
        this.readings = readings;
    }

    @Operation(operationId = "show-history-state", summary = "一个对象在某一位置或时刻的状态（须说明理由，查阅本身也会被记录）", parameters = {
            @Parameter(in = ParameterIn.QUERY, name = "reason", required = true, description = WHY),
            @Parameter(in = ParameterIn.QUERY, name = "aggregateId", required = true, description = WHICH),
            @Parameter(in = ParameterIn.QUERY, name = "position", description = "截至日志的这一位置（含）；三者都不给则为现在"),
            @Parameter(in = ParameterIn.QUERY, name = "businessTime", description = "截至业务时钟的这一时刻（含）" + TIME),
            @Parameter(in = ParameterIn.QUERY, name = "recordedAt", description = "截至记入日志的这一时刻（含）" + TIME)})
    @GetMapping("${talentstation.service.path}/ops/history/state")
    AggregateState state(QueryRequest query, HttpServletRequest request) {
        Set<String> known = known("");
        query.mustKnow(known);
        String reason = RecordedReadings.reason(query);
        String id = aggregate(query);
        var state = states.at(id, Moment.of(query, "").orElse(null));
        PastEvent last = store.between(id, state.sequence() - 1, state.sequence(), false).getFirst();
        long recorded = readings.record(query, "show-history-state", request, known, Math.toIntExact(state.sequence() + 1), reason);
        return new AggregateState(id, state.type(), state.sequence(), last.position(), last.businessTime(), last.recordedAt(), last.type(),
                isOpen(query) ? state.content() : MaskedPayload.of(state.content()), recorded);
    }

    @Operation(operationId = "show-history-difference", summary = "一个对象在两个位置或时刻之间的变化及其起因（须说明理由，查阅本身也会被记录）", parameters = {
            @Parameter(in = ParameterIn.QUERY, name = "reason", required = true, description = WHY),
            @Parameter(in = ParameterIn.QUERY, name = "aggregateId", required = true, description = WHICH),
            @Parameter(in = ParameterIn.QUERY, name = "fromPosition", description = "起点：日志的这一位置；起点都不给则为第一个事件之前"),
            @Parameter(in = ParameterIn.QUERY, name = "fromBusinessTime", description = "起点：业务时钟的这一时刻" + TIME),
            @Parameter(in = ParameterIn.QUERY, name = "fromRecordedAt", description = "起点：记入日志的这一时刻" + TIME),
            @Parameter(in = ParameterIn.QUERY, name = "toPosition", description = "终点：日志的这一位置；终点都不给则为现在"),
            @Parameter(in = ParameterIn.QUERY, name = "toBusinessTime", description = "终点：业务时钟的这一时刻" + TIME),
            @Parameter(in = ParameterIn.QUERY, name = "toRecordedAt", description = "终点：记入日志的这一时刻" + TIME)})
    @GetMapping("${talentstation.service.path}/ops/history/difference")
    AggregateDifference difference(QueryRequest query, HttpServletRequest request) {
        Set<String> known = known("from", "to");
        query.mustKnow(known);
        String reason = RecordedReadings.reason(query);
        String id = aggregate(query);
        boolean open = isOpen(query);
        var found = states.between(id, Moment.of(query, "from").orElse(null), Moment.of(query, "to").orElse(null), open);
        long recorded = readings.record(query, "show-history-difference", request, known, found.events().size(), reason);
        Map<Long, Long> positions = found.events().stream().collect(Collectors.toMap(PastEvent::sequence, PastEvent::position));
        return new AggregateDifference(id, found.type(), found.from() < 0 ? null : found.from(), found.to(),
                found.changes().stream().map(change -> shown(change, open, positions::get)).toList(), found.events(), recorded);
    }

    private static Change shown(PastStates.Caused caused, boolean open, Function<Long, Long> position) {
        StateChange change = caused.change();
        return new Change(open ? change.path() : change.shown(), value(change.from(), open), value(change.to(), open),
                caused.sequences().stream().map(position).toList());
    }

    private static Object value(JsonNode node, boolean open) {
        return node == null || open ? node : MaskedPayload.of(node);
    }

    private static boolean isOpen(QueryRequest query) {
        return query.caller().role() == Role.AUDITOR;
    }

    private static String aggregate(QueryRequest query) {
        return query.parameter("aggregateId").orElseThrow(() -> Refusal.invalid("AGGREGATE_MISSING", "aggregateId", "请给出对象编号（参数 aggregateId）。"));
    }

    private static Set<String> known(String... prefixes) {
        Set<String> names = new TreeSet<>(Set.of("reason", "aggregateId"));
        for (String prefix : prefixes) {
            for (Moment.Kind kind : Moment.Kind.values()) {
                names.add(kind.parameter(prefix));
            }
        }
        return names;
    }

    /**
     * A state.
     *
     * @param sequence  place of the last event that it has seen in the object's stream; {@code position} of that event in the log
     * @param lastEvent its type
     * @param state     field by field; of a learned stream the last message of each kind
     * @param recorded  position of the event that records this reading
     */
    record AggregateState(String aggregateId, String aggregateType, long sequence, long position, java.time.Instant businessTime,
                          java.time.Instant recordedAt, String lastEvent, Object state, long recorded) {
    }

    /**
     * What changed.
     *
     * @param fromSequence place of the last event before; null for none
     * @param events       between the two, oldest first
     */
    record AggregateDifference(String aggregateId, String aggregateType, Long fromSequence, long toSequence, List<Change> changes,
                               List<PastEvent> events, long recorded) {
    }

    /**
     * One field.
     *
     * @param path   JSON pointer into the state
     * @param causes positions of the events that changed it
     */
    record Change(String path, Object from, Object to, List<Long> causes) {
    }
}
