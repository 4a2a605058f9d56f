package org.talentstation.chassis.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.audit.Recorded;
import org.talentstation.chassis.history.HistoryRead;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableFile;
import org.talentstation.chassis.query.TableFormat;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.view.RowDifference;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Pages of replays and of their differences. An operator sees which rows and fields differ; what they hold only an auditor
 * sees, with a reason, which is recorded. Refuses UNKNOWN_PARAMETER, INVALID_PARAMETER, REASON_MISSING.
 */
final class ReplayList {

    private static final String HIDDEN = "＊＊＊";
    private static final Set<String> PARAMETERS = Set.of("kind", "field", "limit", "cursor", "reason");
    private static final TableSpec<Line> FILE = TableSpec.<Line>titled("视图重建差异").column("row", "行", Line::row).column("kind", "差异", Line::kind)
            .column("field", "字段", Line::field).column("live", "现行视图", Line::live).column("rebuilt", "重建结果", Line::rebuilt).build();
    private static final Map<String, String> KINDS = Map.of("MISSING", "现行视图缺少", "EXTRA", "现行视图多出", "CHANGED", "内容不同");

    private final ReplayStore replays;
    private final ReplayDifferences differences;
    private final AuditTrail trail;
    private final QueryProperties properties;

    ReplayList(ReplayStore replays, ReplayDifferences differences, AuditTrail trail, QueryProperties properties) {
        this.replays = replays;
        this.differences = differences;
        this.trail = trail;
        this.properties = properties;
    }

    Replays page(QueryRequest request) {
        request.mustKnow(Set.of("limit", "cursor"));
        int limit = limit(request);
        long offset = number(request, "cursor", 0, Integer.MAX_VALUE, 0);
        List<Replay> found = replays.page(limit + 1, offset);
        boolean another = found.size() > limit;
        return new Replays(another ? found.subList(0, limit) : found, another ? Long.toString(offset + limit) : null);
    }

    /** A page as JSON; a file of all of them is written to the response, and null is answered. */
    Differences differences(Replay replay, QueryRequest request, String requestId, HttpServletResponse response) throws IOException {
        request.mustKnow(PARAMETERS);
        String kind = request.parameter("kind").map(ReplayList::kind).orElse(null);
        String field = request.parameter("field").orElse(null);
        String cursor = request.parameter("cursor").orElse(null);
        int limit = limit(request);
        boolean open = request.caller().role() == Role.AUDITOR;
        String reason = request.parameter("reason").filter(r -> r.length() >= 4 && r.length() <= 200).orElse(null);
        if (open && reason == null) {
            throw Refusal.invalid("REASON_MISSING", "reason", "查阅差异的内容须说明理由（参数 reason，4 至 200 个字）。");
        }
        TableFormat format = TableFormat.of(request.accept());
        if (format != TableFormat.JSON) {
            if (open) {
                recordReading(replay, request, requestId, differences.count(replay.view(), replay.id(), kind, field, cursor), reason);
            }
            try (var all = differences.all(replay.view(), replay.id(), kind, field, cursor)) {
                Stream<Document> found = StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
                TableFile.stream(format, FILE, found.flatMap(d -> lines(difference(d, open)).stream()).iterator(), response);
            }
            return null;
        }
        List<Document> found = differences.page(replay.view(), replay.id(), kind, field, cursor, limit + 1);
        boolean another = found.size() > limit;
        List<Difference> shown = (another ? found.subList(0, limit) : found).stream().map(d -> difference(d, open)).toList();
        if (open) {
            recordReading(replay, request, requestId, shown.size(), reason);
        }
        return new Differences(shown, another ? shown.getLast().row() : null);
    }

    private void recordReading(Replay replay, QueryRequest request, String requestId, long rows, String reason) {
        Map<String, String> asked = new TreeMap<>(Map.of("replay", replay.id()));
        PARAMETERS.stream().filter(name -> !name.equals("reason")).forEach(name -> request.parameter(name).ifPresent(value -> asked.put(name, value)));
        trail.record(request.caller(), "list-replay-differences", requestId, new Recorded(replay.id(), new HistoryRead(asked, (int) Math.min(rows, Integer.MAX_VALUE), reason)));
    }

    private static Difference difference(Document document, boolean open) {
        List<Field> fields = document.getList("fields", Document.class).stream()
                .map(f -> new Field(f.getString("field"), open ? f.get("live") : HIDDEN, open ? f.get("rebuilt") : HIDDEN)).toList();
        return new Difference(document.getString("_id"), RowDifference.Kind.valueOf(document.getString("kind")), fields);
    }

    private static List<Line> lines(Difference difference) {
        String kind = KINDS.get(difference.kind().name());
        List<Line> lines = new ArrayList<>();
        difference.fields().forEach(f -> lines.add(new Line(difference.row(), kind, f.field(), text(f.live()), text(f.rebuilt()))));
        return lines.isEmpty() ? List.of(new Line(difference.row(), kind, "", "", "")) : lines;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String kind(String text) {
        if (!KINDS.containsKey(text)) {
            throw Refusal.invalid("INVALID_PARAMETER", "kind", "参数“kind”须为 MISSING、EXTRA 或 CHANGED。");
        }
        return text;
    }

    private int limit(QueryRequest request) {
        return (int) number(request, "limit", 1, properties.maxPageSize(), properties.pageSize());
    }

    private static long number(QueryRequest request, String name, long lowest, long highest, long standard) {
        return request.parameter(name).map(text -> {
            if (text.matches("\\d{1,10}") && Long.parseLong(text) >= lowest && Long.parseLong(text) <= highest) {
                return Long.parseLong(text);
            }
            throw Refusal.invalid("INVALID_PARAMETER", name, "参数“%s”须为 %d 至 %d 的整数。".formatted(name, lowest, highest));
        }).orElse(standard);
    }

    /** A page of replays; {@code next} is null on the last. */
    record Replays(List<Replay> items, String next) {
    }

    /** A page of differences; {@code next} is null on the last. */
    record Differences(List<Difference> items, String next) {
    }

    /** A row that differs. */
    record Difference(String row, RowDifference.Kind kind, List<Field> fields) {
    }

    /** A field's two values, hidden from an operator. */
    record Field(String field, Object live, Object rebuilt) {
    }

    private record Line(String row, String kind, String field, String live, String rebuilt) {
    }
}
