package org.talentstation.analytics.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.analytics.dictionary.DataDictionary;
import org.talentstation.analytics.dictionary.Dataset;
import org.talentstation.analytics.dictionary.Dimension;
import org.talentstation.analytics.dictionary.Measure;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.time.ChinaTime;

/**
 * Reads what is asked for out of parameters. Refuses DATASET_UNKNOWN, UNKNOWN_PARAMETER, DIMENSION_UNKNOWN, MEASURE_UNKNOWN, TOO_MANY_DIMENSIONS,
 * INVALID_DATE, INVALID_PERIOD, AS_OF_IN_FUTURE and INVALID_SORT.
 */
@Component
public final class FigureQueries {

    /** What a question may say beside the dimensions that it filters by. */
    public static final Set<String> PARAMETERS = Set.of("by", "measures", "from", "to", "asOf", "sort");
    /** A value of a filter that admits facts whose dimension is not known. */
    public static final String UNKNOWN = "NONE";
    private static final int MOST_DIMENSIONS = 4;

    private final DataDictionary dictionary;
    private final BusinessClock clock;

    FigureQueries(DataDictionary dictionary, BusinessClock clock) {
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** @param further parameters that the caller reads itself */
    public FigureQuery read(String dataset, Map<String, String> parameters, Set<String> further) {
        Dataset data = dictionary.get(dataset);
        Set<String> known = new TreeSet<>(PARAMETERS);
        data.dimensions().forEach(d -> known.add(d.key()));
        known.addAll(further);
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw Refusal.invalid("UNKNOWN_PARAMETER", name, "不认识的查询参数“%s”；可用参数：%s。".formatted(name, String.join("、", known)));
            }
        }
        List<Dimension> by = keys(parameters, "by").stream().map(key -> data.dimension(key).orElseThrow(() -> unknown("DIMENSION_UNKNOWN", "by", "维度", key,
                data.dimensions().stream().map(Dimension::key)))).toList();
        if (by.size() > MOST_DIMENSIONS) {
            throw Refusal.invalid("TOO_MANY_DIMENSIONS", "by", "一次最多按 %d 个维度分组。".formatted(MOST_DIMENSIONS));
        }
        Set<String> named = keys(parameters, "measures");
        List<Measure> measures = named.isEmpty() ? data.measures() : named.stream().map(key -> data.measure(key).orElseThrow(() ->
                unknown("MEASURE_UNKNOWN", "measures", "指标", key, data.measures().stream().map(Measure::key)))).toList();
        LocalDate from = date(parameters, "from").orElse(null);
        LocalDate to = date(parameters, "to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid("INVALID_PERIOD", "to", "截止日期不能早于起始日期。");
        }
        String sort = text(parameters, "sort").orElse(null);
        boolean descending = sort != null && sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        List<String> sortable = Stream.concat(by.stream().map(Dimension::key), measures.stream().map(Measure::key)).toList();
        if (column != null && !sortable.contains(column)) {
            throw Refusal.invalid("INVALID_SORT", "sort", "不能按“%s”排序；可用：%s，前加“-”为从大到小。".formatted(column, String.join("、", sortable)));
        }
        return new FigureQuery(data, by, measures, filters(data, parameters), from, to, asOf(parameters), column, descending);
    }

    private static Map<String, List<String>> filters(Dataset data, Map<String, String> parameters) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        for (Dimension dimension : data.dimensions()) {
            Set<String> codes = keys(parameters, dimension.key());
            if (!codes.isEmpty()) {
                filters.put(dimension.key(), List.copyOf(codes));
            }
        }
        return filters;
    }

    /** A day stands for its end; what has not happened yet can't be known. */
    private Instant asOf(Map<String, String> parameters) {
        Optional<String> text = text(parameters, "asOf");
        if (text.isEmpty()) {
            return null;
        }
        Instant now = clock.instant();
        Instant moment;
        try {
            if (text.get().length() == 10) {
                LocalDate day = LocalDate.parse(text.get());
                Instant end = day.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant().minusMillis(1);
                moment = day.equals(ChinaTime.dateOf(now)) ? now : end;
            } else {
                moment = java.time.OffsetDateTime.parse(text.get()).toInstant();
            }
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("INVALID_DATE", "asOf", "参数“asOf”须为 yyyy-MM-dd 格式的日期，或带时区的时间，如 2021-06-30T12:00:00+08:00。");
        }
        if (moment.isAfter(now)) {
            throw Refusal.invalid("AS_OF_IN_FUTURE", "asOf", "参数“asOf”不能晚于现在。");
        }
        return moment;
    }

    private static Set<String> keys(Map<String, String> parameters, String name) {
        Set<String> keys = new LinkedHashSet<>();
        text(parameters, name).ifPresent(value -> Arrays.stream(value.split(",")).map(String::trim).filter(key -> !key.isEmpty()).forEach(keys::add));
        return keys;
    }

    private static Optional<LocalDate> date(Map<String, String> parameters, String name) {
        return text(parameters, name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw Refusal.invalid("INVALID_DATE", name, "参数“%s”须为 yyyy-MM-dd 格式的日期。".formatted(name));
            }
        });
    }

    private static Optional<String> text(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::trim).filter(value -> !value.isEmpty());
    }

    private static Refusal unknown(String code, String field, String what, String key, Stream<String> known) {
        return Refusal.invalid(code, field, "没有名为“%s”的%s；可用：%s。".formatted(key, what, String.join("、", known.toList())));
    }
}
