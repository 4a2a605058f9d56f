package org.talentstation.chassis.deadletter;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.talentstation.kernel.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The order of the list. A page goes on after the last letter's own value and id, so that letters that go or come meanwhile
 * shift nothing.
 *
 * @param field      to sort by
 * @param descending from the highest on; with the age, from the oldest
 */
record DeadLetterSort(Field field, boolean descending) {

    /** What can be sorted by. The age counts backwards from the moment of parking. */
    enum Field {
        age("parked_at", true, letter -> letter.parkedAt().toString(), text -> Timestamp.from(Instant.parse(text))),
        cause("coalesce(cause, '')", false, letter -> letter.cause(), text -> text),
        processor("processor", false, letter -> letter.processor(), text -> text),
        attempts("attempts", false, letter -> Integer.toString(letter.attempts()), Integer::valueOf),
        eventType("coalesce(event_type, '')", false, letter -> letter.eventType(), text -> text),
        aggregateId("coalesce(aggregate_id, '')", false, letter -> letter.aggregateId(), text -> text);

        private final String expression;
        private final boolean backwards;
        private final Function<DeadLetter, String> value;
        private final Function<String, Object> parameter;

        Field(String expression, boolean backwards, Function<DeadLetter, String> value, Function<String, Object> parameter) {
            this.expression = expression;
            this.backwards = backwards;
            this.value = value;
            this.parameter = parameter;
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Such as {@code -attempts}; refuses another field (UNKNOWN_SORT_FIELD). */
    static DeadLetterSort of(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(Field.values()).filter(f -> f.name().equals(name)).findFirst().map(f -> new DeadLetterSort(f, descending))
                .orElseThrow(() -> Refusal.invalid("UNKNOWN_SORT_FIELD", "sort", "不能按“%s”排序；可用字段：%s（前加“-”为降序）。".formatted(name,
                        Arrays.stream(Field.values()).map(Field::name).collect(Collectors.joining("、")))));
    }

    String orderBy() {
        String direction = falls() ? " DESC" : "";
        return " ORDER BY " + field.expression + direction + ", id" + direction;
    }

    /** The condition on what comes after the parameters {@code value} and {@code id}. */
    String after() {
        return "(" + field.expression + ", id) " + (falls() ? "<" : ">") + " (:value, :id)";
    }

    private boolean falls() {
        return descending != field.backwards;
    }

    String cursorAfter(DeadLetter letter) {
        String value = field.value.apply(letter);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(
                new Cursor(field.name(), descending, value == null ? "" : value, letter.id())));
    }

    /** Refuses a cursor of another order, or none of ours (INVALID_CURSOR). */
    Place place(String cursor) {
        try {
            Cursor read = JSON.readValue(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8), Cursor.class);
            if (field.name().equals(read.field()) && descending == read.descending() && read.value() != null && read.id() != null) {
                return new Place(field.parameter.apply(read.value()), read.id());
            }
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            // refused below
        }
        throw Refusal.invalid("INVALID_CURSOR", "cursor", "cursor 无效或不属于本查询，请从第一页重新查询。");
    }

    /** After which letter a page goes on. */
    record Place(Object value, String id) {
    }

    private record Cursor(String field, boolean descending, String value, String id) {
    }
}
