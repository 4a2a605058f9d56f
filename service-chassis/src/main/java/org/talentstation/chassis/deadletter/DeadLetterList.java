package org.talentstation.chassis.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.talentstation.chassis.audit.MaskedPayload;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableFile;
import org.talentstation.chassis.query.TableFormat;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.receive.UnreadableMessages;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.time.ChinaTime;

/**
 * Parked events, page by page or as a file. Refuses an unknown parameter (UNKNOWN_PARAMETER), a limit or age that is no
 * number in range (INVALID_PARAMETER), what {@link DeadLetterSort} refuses, and a file of too many rows (EXPORT_TOO_LARGE).
 */
final class DeadLetterList {

    private static final Set<String> PARAMETERS = Set.of("processor", "cause", "eventType", "aggregateId", "olderThanSeconds", "limit", "cursor", "sort");
    private static final long LONGEST_AGE = 10L * 366 * 86_400;

    private static final TableSpec<DeadLetter> FILE = TableSpec.<DeadLetter>titled("停放的事件")
            .column("id", "编号", DeadLetter::id).column("processor", "处理器", DeadLetter::processor).column("sequence", "序列", DeadLetter::sequence)
            .column("eventType", "事件", DeadLetter::eventType).column("aggregateId", "对象", DeadLetter::aggregateId)
            .column("eventSequence", "序号", DeadLetter::eventSequence).column("cause", "原因", DeadLetter::cause)
            .column("attempts", "尝试次数", DeadLetter::attempts)
            .column("state", "状态", l -> !l.first() ? "等待前一事件" : l.givenUp() ? "不再自动重试" : "自动重试中")
            .column("parkedAt", "停放时间", l -> ChinaTime.text(l.parkedAt())).column("ageSeconds", "已停放（秒）", DeadLetter::ageSeconds)
            .column("triedAt", "最近尝试", l -> ChinaTime.text(l.triedAt())).build();

    private final DeadLetterStore store;
    private final UnreadableMessages unreadable;
    private final QueryProperties properties;

    DeadLetterList(DeadLetterStore store, UnreadableMessages unreadable, QueryProperties properties) {
        this.store = store;
        this.unreadable = unreadable;
        this.properties = properties;
    }

    ResponseEntity<?> page(QueryRequest request) {
        request.mustKnow(PARAMETERS);
        var filter = new DeadLetterFilter(request.parameter("processor").orElse(null), request.parameter("cause").orElse(null),
                request.parameter("eventType").orElse(null), request.parameter("aggregateId").orElse(null),
                number(request, "olderThanSeconds", 0, LONGEST_AGE));
        DeadLetterSort sort = DeadLetterSort.of(request.parameter("sort").orElse("-age"));
        Long asked = number(request, "limit", 1, properties.maxPageSize());
        TableFormat format = TableFormat.of(request.accept());
        if (format != TableFormat.JSON) {
            List<DeadLetter> all = store.find(filter, sort, null, properties.maxExport() + 1);
            if (all.size() > properties.maxExport()) {
                throw Refusal.invalid("EXPORT_TOO_LARGE", null, "一次最多导出 %d 行，请增加筛选条件后分批导出。".formatted(properties.maxExport()));
            }
            return TableFile.answer(format, FILE, all);
        }
        int limit = asked == null ? properties.pageSize() : asked.intValue();
        List<DeadLetter> found = store.find(filter, sort, request.parameter("cursor").map(sort::place).orElse(null), limit + 1);
        boolean another = found.size() > limit;
        List<DeadLetter> shown = another ? found.subList(0, limit) : found;
        return ResponseEntity.ok(new Letters(shown, another ? sort.cursorAfter(shown.getLast()) : null));
    }

    List<DeadLetterCause> causes(QueryRequest request) {
        request.mustKnow(Set.of());
        return store.causes();
    }

    Detail detail(DeadLetter letter, QueryRequest request) {
        request.mustKnow(Set.of());
        Optional<String> content = UnreadableMessages.Place.of(letter.id()).map(unreadable::content).map(c -> c.map(DeadLetterList::text))
                .orElseGet(() -> store.payload(letter.id()));
        return new Detail(letter, content.map(MaskedPayload::of).orElse(MaskedPayload.HIDDEN));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
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
