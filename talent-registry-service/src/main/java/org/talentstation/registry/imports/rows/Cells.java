package org.talentstation.registry.imports.rows;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.talentstation.kernel.place.Jurisdiction;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.refusal.Refusal;

/** The cells of a row by heading. Refuses CELL_INVALID in the column; the whole row is named by who reads it. */
final class Cells {

    private final Map<String, String> cells;

    Cells(Map<String, String> cells) {
        this.cells = cells;
    }

    /** Null where it is empty. */
    String text(String heading) {
        String text = cells.get(heading);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What stands between semicolons. */
    List<String> list(String heading) {
        return Optional.ofNullable(text(heading)).map(text -> Arrays.stream(text.split("[;；]")).map(String::strip).filter(part -> !part.isEmpty()).toList()).orElse(List.of());
    }

    LocalDate date(String heading) {
        String text = text(heading);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.replace('/', '-'));
        } catch (DateTimeParseException e) {
            throw invalid(heading, "须为 yyyy-MM-dd 格式的日期。");
        }
    }

    /** By Chinese name or by code. */
    <E extends Enum<E>> E choice(String heading, E[] values, Function<E, String> chinese) {
        String text = text(heading);
        return text == null ? null : named(heading, text, values, chinese);
    }

    <E extends Enum<E>> E named(String heading, String text, E[] values, Function<E, String> chinese) {
        return Arrays.stream(values).filter(value -> chinese.apply(value).equals(text) || value.name().equals(text)).findFirst()
                .orElseThrow(() -> invalid(heading, "须为以下之一：%s。".formatted(Arrays.stream(values).map(chinese).collect(Collectors.joining("、")))));
    }

    /** By name or by key; answers the key. */
    String place(String heading, String text, Jurisdictions jurisdictions) {
        return text == null ? null : jurisdictions.all().stream().filter(place -> place.name().equals(text) || place.key().equals(text)).findFirst().map(Jurisdiction::key)
                .orElseThrow(() -> invalid(heading, "须为以下之一：%s。".formatted(jurisdictions.all().stream().map(Jurisdiction::name).collect(Collectors.joining("、")))));
    }

    static Refusal invalid(String heading, String detail) {
        return Refusal.invalid("CELL_INVALID", heading, heading + detail);
    }
}
