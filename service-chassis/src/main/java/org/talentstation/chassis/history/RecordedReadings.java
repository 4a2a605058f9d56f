package org.talentstation.chassis.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.audit.Recorded;
import org.talentstation.chassis.problem.RequestId;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;

/** Every reading of the history has a reason and is recorded before anything is shown. */
final class RecordedReadings {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    private final AuditTrail trail;

    RecordedReadings(AuditTrail trail) {
        this.trail = trail;
    }

    /** The parameter {@code reason}; refuses REASON_MISSING. */
    static String reason(QueryRequest query) {
        return query.parameter("reason").filter(r -> r.length() >= SHORTEST_REASON && r.length() <= LONGEST_REASON)
                .orElseThrow(() -> Refusal.invalid("REASON_MISSING", "reason",
                        "查阅事件日志须说明理由（参数 reason，%d 至 %d 个字）。".formatted(SHORTEST_REASON, LONGEST_REASON)));
    }

    /** Answers the record's position. */
    long record(QueryRequest query, String operation, HttpServletRequest request, Set<String> parameters, int rows, String reason) {
        Map<String, String> asked = new TreeMap<>();
        parameters.stream().filter(name -> !name.equals("reason")).forEach(name -> query.parameter(name).ifPresent(value -> asked.put(name, value)));
        return trail.record(query.caller(), operation, RequestId.of(request), new Recorded("history-read-" + UUID.randomUUID(), new HistoryRead(asked, rows, reason)));
    }
}
