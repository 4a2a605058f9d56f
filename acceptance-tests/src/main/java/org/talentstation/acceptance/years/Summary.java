package org.talentstation.acceptance.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.talentstation.acceptance.story.Scene;
import tools.jackson.databind.JsonNode;

/** What the views of the three services say of each station in the end, and in all. */
public record Summary(List<Row> rows) {

    private static final List<String> HEADINGS = List.of("名称", "类型", "辖区", "称号状态", "示范站", "活动场次", "人次", "人才数", "报送件数", "得分", "结论",
            "补助元", "到账元", "已用元", "未说明元");

    /** One station; {@code sessions} were held. */
    public record Row(String name, String type, String jurisdiction, String title, boolean demonstration, int sessions, int visits, int talents, int filings,
                      int scoreHundredths, String conclusion, long grantedFen, long paidFen, long usedFen, long unexplainedFen) {

        List<String> cells() {
            return List.of(name, type, jurisdiction, title, demonstration ? "是" : "否", "" + sessions, "" + visits, "" + talents, "" + filings,
                    decimal(scoreHundredths), conclusion, decimal(grantedFen), decimal(paidFen), decimal(usedFen), decimal(unexplainedFen));
        }
    }

    /** From the rows of five views; the stations in the order of their numbers. */
    static Summary of(List<JsonNode> stations, List<JsonNode> activities, List<JsonNode> filings, List<JsonNode> evaluations, List<JsonNode> money, String run) {
        return new Summary(stations.stream().sorted(Comparator.comparingInt(Summary::number)).map(station -> {
            String id = station.path("id").asString();
            List<JsonNode> held = activities.stream().filter(a -> about(a, id) && a.path("status").asString().equals("COMPLETED")).toList();
            List<JsonNode> grants = money.stream().filter(m -> about(m, id)).toList();
            return new Row(station.path("stationName").asString().replace("(" + run + ")", ""), station.path("stationTypeName").asString(),
                    station.path("jurisdictionName").asString(), station.path("titleStatusName").asString(), station.path("demonstration").asBoolean(),
                    held.size(), sum(held, "visits"), sum(held, "talents"), (int) filings.stream().filter(f -> about(f, id)).count(),
                    evaluations.stream().filter(e -> about(e, id)).mapToInt(e -> e.path("conclusion").path("scoreHundredths").asInt()).sum(),
                    station.path("evaluation").asString(), fen(grants, "grantedFen"), fen(grants, "paidFen"), fen(grants, "usedFen"), fen(grants, "unexplainedFen"));
        }).toList());
    }

    public JsonNode json() {
        return Scene.json("stations", rows);
    }

    /** A table for a person: no cell has a space in it. */
    public List<String> lines() {
        List<List<String>> table = new ArrayList<>(List.of(HEADINGS));
        rows.forEach(row -> table.add(row.cells()));
        table.add(List.of("合计", rows.size() + "站", "-", count(r -> r.title().equals("正常") ? 1 : 0) + "站正常", count(r -> r.demonstration() ? 1 : 0) + "站",
                count(Row::sessions), count(Row::visits), count(Row::talents), count(Row::filings), "-", "-", total(Row::grantedFen), total(Row::paidFen),
                total(Row::usedFen), total(Row::unexplainedFen)));
        int[] widths = IntStream.range(0, HEADINGS.size()).map(c -> table.stream().mapToInt(line -> width(line.get(c))).max().orElse(0)).toArray();
        return table.stream().map(line -> {
            StringBuilder text = new StringBuilder("  ");
            IntStream.range(0, widths.length).forEach(c -> text.append(line.get(c)).repeat(' ', widths[c] - width(line.get(c)) + 2));
            return text.toString().stripTrailing();
        }).toList();
    }

    private String count(ToIntFunction<Row> field) {
        return Integer.toString(rows.stream().mapToInt(field).sum());
    }

    private String total(ToLongFunction<Row> field) {
        return decimal(rows.stream().mapToLong(field).sum());
    }

    private static String decimal(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    /** Columns of a terminal: two for a Chinese character. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum();
    }

    private static int number(JsonNode station) {
        return Integer.parseInt(station.path("stationName").asString().replaceAll(".*第(\\d+)站.*", "$1"));
    }

    private static boolean about(JsonNode row, String stationId) {
        return row.path("stationId").asString("").equals(stationId);
    }

    private static int sum(List<JsonNode> rows, String field) {
        return rows.stream().mapToInt(r -> r.path(field).asInt(0)).sum();
    }

    private static long fen(List<JsonNode> rows, String field) {
        return rows.stream().mapToLong(r -> r.path(field).asLong(0)).sum();
    }
}
