package org.talentstation.analytics.report.content;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.talentstation.analytics.dictionary.Dimension;
import org.talentstation.analytics.dictionary.Measure;
import org.talentstation.analytics.fact.FactSets.FactSet;
import org.talentstation.analytics.figures.Figure;
import org.talentstation.analytics.figures.FigureAnswers;
import org.talentstation.analytics.figures.FigureQueries;
import org.talentstation.analytics.figures.FigureQuery;
import org.talentstation.analytics.figures.Figures;
import org.talentstation.analytics.report.ReportEvent.ReportRequested;
import org.talentstation.analytics.report.render.Chart;
import org.talentstation.analytics.report.render.Heading;
import org.talentstation.analytics.report.render.ReportDocument;
import org.talentstation.analytics.report.render.Section;
import org.talentstation.analytics.report.render.Series;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.time.ChinaTime;

/** Counts what a monthly report says; the same request over the same facts gives the same report. */
@Component
public final class ReportComposer {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final int MOST_ROWS = 200;

    private final FigureQueries queries;
    private final Figures figures;
    private final Jurisdictions jurisdictions;

    ReportComposer(FigureQueries queries, Figures figures, Jurisdictions jurisdictions) {
        this.queries = queries;
        this.figures = figures;
        this.jurisdictions = jurisdictions;
    }

    public static int sections() {
        return MonthlyReport.PARTS.size();
    }

    /** @param counted told how many sections have been counted */
    public ReportDocument compose(ReportRequested request, FactSet set, IntConsumer counted) {
        YearMonth month = YearMonth.parse(request.month());
        List<Section> sections = new ArrayList<>();
        for (Part part : MonthlyReport.PARTS) {
            sections.add(section(part, month, request, set));
            counted.accept(sections.size());
        }
        LocalDateTime asOf = LocalDateTime.ofInstant(request.asOf(), ChinaTime.ZONE);
        String place = request.jurisdiction() == null ? "全市" : jurisdictions.get(request.jurisdiction()).name();
        return new ReportDocument("高层次人才驿站统计月报（%s）".formatted(MONTH.format(month)), "范围：%s　数据截至：%s".formatted(place, MOMENT.format(asOf)), asOf, List.of(
                "数字由各业务系统发布的事件统计，口径见数据字典；可在统计平台以相同条件查到每个数字背后的事件。",
                "不含任何人才的个人信息。", "报告编号：" + request.reportId()), sections);
    }

    private Section section(Part part, YearMonth month, ReportRequested request, FactSet set) {
        FigureQuery query = query(part, month, request);
        List<Figure> rows = figures.count(query, set.facts(), caller(request.jurisdiction()), MOST_ROWS, 0);
        List<Heading> headings = new ArrayList<>();
        for (Dimension dimension : query.by()) {
            headings.add(new Heading(dimension.title(), null, false));
        }
        for (Measure measure : query.measures()) {
            headings.add(new Heading(measure.title(), FigureAnswers.unit(measure), true));
        }
        List<List<Object>> cells = rows.stream().map(row -> {
            List<Object> line = new ArrayList<>();
            query.by().forEach(d -> line.add(row.dimensions().get(d.key()).name()));
            query.measures().forEach(m -> line.add(FigureAnswers.cell(m, row.measures().get(m.key()))));
            return line;
        }).toList();
        return new Section(part.title(), part.note(), headings, cells, part.chart() == null || rows.isEmpty() ? null : chart(part, query, rows));
    }

    private FigureQuery query(Part part, YearMonth month, ReportRequested request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("by", String.join(",", part.by()));
        parameters.put("measures", String.join(",", part.measures()));
        if (part.span().from(month) != null) {
            parameters.put("from", part.span().from(month).toString());
        }
        if (part.span().to(month) != null) {
            parameters.put("to", part.span().to(month).toString());
        }
        return queries.read(part.dataset(), parameters, Set.of()).at(part.span().asOf(month, request.asOf()));
    }

    private static Chart chart(Part part, FigureQuery query, List<Figure> rows) {
        List<Measure> drawn = part.charted().stream().map(key -> query.dataset().measure(key).orElseThrow()).toList();
        String unit = drawn.stream().map(FigureAnswers::unit).distinct().reduce((a, b) -> a + "、" + b).orElse("");
        if (query.by().isEmpty()) {
            return new Chart(part.chart(), part.title(), unit, drawn.stream().map(Measure::title).toList(),
                    List.of(new Series("数量", drawn.stream().map(m -> number(m, rows.getFirst())).toList())));
        }
        String first = query.by().getFirst().key();
        return new Chart(part.chart(), part.title(), unit, rows.stream().map(row -> row.dimensions().get(first).name()).toList(),
                drawn.stream().map(m -> new Series(m.title(), rows.stream().map(row -> number(m, row)).toList())).toList());
    }

    private static Double number(Measure measure, Figure row) {
        Object value = FigureAnswers.cell(measure, row.measures().get(measure.key()));
        return value == null ? null : ((Number) value).doubleValue();
    }

    /** Sees what an officer of that place sees. */
    private static Caller caller(String jurisdiction) {
        return new Caller(new Actor("report", "统计月报", Set.of(Role.SYSTEM), jurisdiction, null), Role.SYSTEM, jurisdiction == null ? Scope.CITY : Scope.JURISDICTION);
    }
}
