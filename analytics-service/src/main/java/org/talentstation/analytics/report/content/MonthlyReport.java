package org.talentstation.analytics.report.content;

import static org.talentstation.analytics.report.render.ChartKind.BAR;
import static org.talentstation.analytics.report.render.ChartKind.LINE;

import java.util.List;

/** What the monthly report (统计月报) says, part by part. Articles 4, 8, 12 and 13. */
final class MonthlyReport {

    static final List<Part> PARTS = List.of(
            new Part("驿站总数", "月末已授予称号的驿站，按驿站类型。", "stations", List.of("type"), List.of("stations", "active", "demonstrations"), Span.MONTH_END, BAR,
                    List.of("active", "demonstrations")),
            new Part("驿站分布", "月末已授予称号的驿站，按辖区。", "stations", List.of("jurisdiction"), List.of("stations", "active", "demonstrations"), Span.MONTH_END, BAR,
                    List.of("active")),
            new Part("驿站数量变化", "近十二个月各月末的驿站数。", "station-months", List.of("month"), List.of("stations", "active"), Span.TWELVE_MONTHS, LINE, List.of("stations", "active")),
            new Part("申报与认定用时", "本年提交的申报；用时为提交至授牌的自然日数。", "applications", List.of("type"),
                    List.of("applications", "plaques", "objected", "daysP50", "daysP90", "daysLongest"), Span.YEAR_TO_DATE, BAR, List.of("daysP50", "daysP90")),
            new Part("公示异议", "本年提出的异议，按处理结果。", "objections", List.of("stage"), List.of("objections", "open", "daysAverage"), Span.YEAR_TO_DATE, BAR,
                    List.of("objections")),
            new Part("本月活动", "本月举办的活动，按第八条的六项功能；参加人才为各场去重人数之和。", "activities", List.of("function"),
                    List.of("activities", "visits", "talents", "stations"), Span.MONTH, BAR, List.of("visits", "talents")),
            new Part("活动变化", "近十二个月举办的活动。", "activities", List.of("month"), List.of("activities", "visits", "talents"), Span.TWELVE_MONTHS, LINE,
                    List.of("visits", "talents")),
            new Part("两年评估", "本年作出的评估结论。", "evaluations", List.of("outcome"), List.of("evaluations", "scoreAverage", "scoreP50", "scoreLowest", "scoreHighest"),
                    Span.YEAR_TO_DATE, BAR, List.of("evaluations")),
            new Part("资金与成果变化", "近十二个月的补助资金与成果价值。", "money", List.of("month"), List.of("grantedFen", "paidFen", "usedFen", "resultFen"), Span.TWELVE_MONTHS, BAR,
                    List.of("paidFen", "usedFen", "resultFen")),
            new Part("资金与成果累计", "截至月末的补助资金与成果价值，按驿站类型。", "money", List.of("type"),
                    List.of("grantedFen", "paidFen", "usedFen", "usedShare", "resultFen", "paidPerResult"), Span.SO_FAR, BAR, List.of("paidFen", "usedFen", "resultFen")),
            new Part("需求", "本年发布的需求，按类别。", "demands", List.of("kind"), List.of("demands", "open", "proposed", "fulfilled", "fulfilledShare"), Span.YEAR_TO_DATE, BAR,
                    List.of("demands", "fulfilled")),
            new Part("供需对接", "本年推荐的人才走到了哪一步。", "matches", List.of(), List.of("proposed", "consented", "accepted", "engaged", "converted", "resultFen"),
                    Span.YEAR_TO_DATE, BAR, List.of("proposed", "consented", "accepted", "engaged", "converted")),
            new Part("柔性引才", "本年开始的柔性引才及其成果，按合作方式。", "engagements", List.of("mode"), List.of("engagements", "running", "converted", "conversions", "resultFen"),
                    Span.YEAR_TO_DATE, BAR, List.of("engagements", "converted")));

    private MonthlyReport() {
    }
}
