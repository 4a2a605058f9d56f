package org.talentstation.analytics.report.render;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A report with everything that reports may have. */
final class Example {

    static final Section TYPES = new Section("驿站总数", "月末已授予称号的驿站，按驿站类型。",
            List.of(new Heading("驿站类型", null, false), new Heading("驿站数", "个", true), new Heading("批准补助", "元", true)),
            List.of(row("创新型", 1_234L, new BigDecimal("123456.78")), row("创业型", 7L, null), row("=服务型", 0L, new BigDecimal("0.00"))),
            new Chart(ChartKind.BAR, "驿站总数", "个", List.of("创新型", "创业型", "=服务型"), List.of(new Series("驿站数", Arrays.asList(1_234d, 7d, 0d)))));
    static final Section MONTHS = new Section("活动变化", "近十二个月举办的活动。",
            List.of(new Heading("月份", null, false), new Heading("参加人次", "人次", true), new Heading("参加人才", "人", true)), months(),
            new Chart(ChartKind.LINE, "活动变化", "人次、人", months().stream().map(r -> (String) r.getFirst()).toList(), List.of(
                    series("参加人次", 1), series("参加人才", 2))));

    private Example() {
    }

    static ReportDocument of(Section... sections) {
        return new ReportDocument("高层次人才驿站统计月报（2021年6月）", "范围：全市　数据截至：2021年7月1日 09:00", LocalDateTime.of(2021, 7, 1, 9, 0),
                List.of("数字由各业务系统发布的事件统计，口径见数据字典。", "不含任何人才的个人信息。"), List.of(sections));
    }

    private static List<List<Object>> months() {
        List<List<Object>> rows = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            rows.add(row("2021-%02d".formatted(month), month == 4 ? null : 100L * month * (13 - month), 40L * month));
        }
        return rows;
    }

    private static Series series(String name, int column) {
        List<Double> values = new ArrayList<>();
        months().forEach(row -> values.add(row.get(column) == null ? null : ((Long) row.get(column)).doubleValue()));
        return new Series(name, values);
    }

    static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
