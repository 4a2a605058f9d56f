package org.talentstation.analytics.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.talentstation.analytics.dictionary.Dimension;
import org.talentstation.analytics.dictionary.Measure;
import org.talentstation.analytics.fact.FactSets.FactSet;
import org.talentstation.analytics.fact.Facts;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableFile;
import org.talentstation.chassis.query.TableFormat;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.kernel.refusal.Refusal;

/** Answers questions about figures as pages, or whole as CSV or xlsx; amounts are in fen in pages and in yuan in files. Refuses EXPORT_TOO_LARGE. */
@Component
public final class FigureAnswers {

    private final FigureQueries queries;
    private final Figures figures;
    private final Facts facts;
    private final QueryProperties limits;
    private final BusinessClock clock;

    FigureAnswers(FigureQueries queries, Figures figures, Facts facts, QueryProperties limits, BusinessClock clock) {
        this.queries = queries;
        this.figures = figures;
        this.facts = facts;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param given parameters that hold where the request names none */
    public ResponseEntity<?> figures(String dataset, Map<String, String> given, QueryRequest request) {
        Question question = Question.of(dataset, given, request, queries, limits);
        FactSet set = facts.at(request.awaitPosition());
        TableFormat format = TableFormat.of(request.accept());
        FigureQuery query = question.query();
        if (format != TableFormat.JSON) {
            return TableFile.answer(format, figureSpec(query), whole(figures.count(query, set.facts(), request.caller(), limits.maxExport() + 1, 0)));
        }
        List<Figure> found = figures.count(query, set.facts(), request.caller(), question.limit() + 1, question.offset());
        return ResponseEntity.ok(page(question, found, set));
    }

    ResponseEntity<?> facts(String dataset, QueryRequest request) {
        Question question = Question.of(dataset, Map.of(), request, queries, limits);
        FactSet set = facts.at(request.awaitPosition());
        TableFormat format = TableFormat.of(request.accept());
        FigureQuery query = question.query();
        if (format != TableFormat.JSON) {
            return TableFile.answer(format, factSpec(query), whole(figures.list(query, set.facts(), request.caller(), limits.maxExport() + 1, 0)));
        }
        List<Fact> found = figures.list(query, set.facts(), request.caller(), question.limit() + 1, question.offset());
        return ResponseEntity.ok(page(question, found, set));
    }

    private <R> Page<R> page(Question question, List<R> found, FactSet set) {
        boolean another = found.size() > question.limit();
        return new Page<>(question.query().dataset().name(), question.query().asOf(), another ? found.subList(0, question.limit()) : found,
                another ? question.next(clock.instant()) : null, set.position());
    }

    private <R> List<R> whole(List<R> rows) {
        if (rows.size() > limits.maxExport()) {
            throw Refusal.invalid("EXPORT_TOO_LARGE", null, "一次最多导出 %d 行，请增加筛选条件后分批导出。".formatted(limits.maxExport()));
        }
        return rows;
    }

    private static TableSpec<Figure> figureSpec(FigureQuery query) {
        var spec = TableSpec.<Figure>titled(query.dataset().title());
        for (Dimension dimension : query.by()) {
            spec.column(dimension.key(), dimension.title(), row -> row.dimensions().get(dimension.key()).name());
        }
        for (Measure measure : query.measures()) {
            spec.column(measure.key(), heading(measure), row -> cell(measure, row.measures().get(measure.key())));
        }
        return spec.build();
    }

    private static TableSpec<Fact> factSpec(FigureQuery query) {
        var spec = TableSpec.<Fact>titled(query.dataset().title() + "明细").column("id", "编号", Fact::id).column("day", query.dataset().day(), Fact::day);
        for (Dimension dimension : query.dataset().dimensions()) {
            spec.column(dimension.key(), dimension.title(), row -> row.dimensions().get(dimension.key()).name());
        }
        for (Measure measure : query.measures()) {
            spec.column(measure.key(), heading(measure), row -> cell(measure, row.measures().get(measure.key())));
        }
        return spec.column("source", "来源服务", Fact::source).column("eventType", "事件", Fact::eventType).column("eventId", "事件编号", Fact::eventId).build();
    }

    /** With its unit, as in files. */
    public static String heading(Measure measure) {
        return "%s(%s)".formatted(measure.title(), unit(measure));
    }

    /** As in files: yuan for what is counted in fen. */
    public static String unit(Measure measure) {
        return isFen(measure) ? "元" : measure.unit();
    }

    /** As in files: in yuan where it is in fen. */
    public static Object cell(Measure measure, Number value) {
        return value != null && isFen(measure) ? BigDecimal.valueOf(value.longValue(), 2) : value;
    }

    private static boolean isFen(Measure measure) {
        return measure.unit().equals("分") && measure.key().endsWith("Fen");
    }

    /**
     * One page.
     *
     * @param asOf     the moment whose knowledge counts, null for everything that is known
     * @param next     cursor of the next page, or null on the last
     * @param position how far into this service's log the facts reach
     */
    public record Page<R>(String dataset, Instant asOf, List<R> items, String next, long position) {
    }
}
