package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.OCEAN;
import static org.talentstation.acceptance.story.Scene.json;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What happened is counted at the analysts' desk, down to its events, kept as a query and reported. Articles 4, 8, 12 and 13. */
final class AnalyticsChapter implements Chapter {

    private static final String DATASETS = "/analytics/v1/datasets";
    private static final String QUERIES = "/analytics/v1/saved-queries";
    private static final String REPORTS = "/analytics/v1/reports";

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("十五、统计分析(第四、八、十二、十三条)");
        scene.check("r.dictionary", "数据字典中对接漏斗的指标“形成柔性引才”的单位", "次", () -> scene.look(People.ANALYST, DATASETS + "/matches").path("measures").valueStream()
                .filter(m -> m.path("title").asString("").equals("形成柔性引才")).map(m -> m.path("unit").asString("")).findFirst().orElse(""));
        String station = "station=" + cast.stationId(OCEAN);
        scene.arrives("r.funnel", "统计平台经 Kafka 得知的推荐、接受、形成合作、产生成果数与成果价值(分)", "1 1 1 1 30000000", () -> {
            JsonNode m = scene.look(People.ANALYST, DATASETS + "/matches/figures?" + station).path("items").path(0).path("measures");
            return "%d %d %d %d %d".formatted(m.path("proposed").asInt(), m.path("accepted").asInt(), m.path("engaged").asInt(), m.path("converted").asInt(), m.path("resultFen").asLong());
        });
        scene.check("r.event", "一个数字背后的事件在哪个服务的日志里", "/registry/v1/ops/history", () -> {
            JsonNode figure = scene.look(People.ANALYST, DATASETS + "/conversions/figures?by=mode&" + station).path("items").path(0);
            String history = scene.look(People.ANALYST, figure.path("facts").asString("")).path("items").path(0).path("history").asString("");
            return history.contains("?") ? history.substring(0, history.indexOf('?')) : history;
        });
        scene.check("r.scope", "其他辖区看到的该驿站对接数", 0, () -> scene.look(Applicant.FISHERY.district(), DATASETS + "/matches/figures?" + station).path("items").path(0)
                .path("measures").path("proposed").asInt(-1));
        scene.check("r.unknown", "按不存在的维度统计", "DIMENSION_UNKNOWN", () -> scene.get(scene.identity().of(People.ANALYST), DATASETS + "/matches/figures?by=colour", Map.of())
                .problem("code"));
        kept(scene, station);
        reported(scene, cast);
    }

    private static void kept(Scene scene, String station) {
        String query = scene.command("r.save", People.ANALYST, "保存并共享一个查询", QUERIES, json("name", "各月活动人次", "dataset", "activities", "parameters",
                json("by", "month", "measures", "visits"), "shared", true));
        scene.check("r.ask", "市人社局按共享的查询统计到该驿站的活动", true, () -> scene.look(People.OFFICER, QUERIES + "/" + query + "/figures?" + station).path("items").path(0)
                .path("measures").path("visits").asInt(0) > 0);
        scene.refused("r.notMine", People.OFFICER, "删除别人保存的查询", QUERIES + "/" + query + "/deletion", json(), Refused.forbidden("NOT_YOUR_QUERY"));
        scene.command("r.delete", People.ANALYST, "删除自己保存的查询", QUERIES + "/" + query + "/deletion", json());
    }

    private static void reported(Scene scene, Cast cast) {
        String month = cast.today().toString().substring(0, 7);
        scene.refused("r.future", People.ANALYST, "请求生成下一年的月报", REPORTS, json("month", cast.today().plusYears(1).toString().substring(0, 7)),
                Refused.invalid("REPORT_MONTH_IN_FUTURE"));
        String report = scene.command("r.report", People.ANALYST, "请求生成本月的全市统计月报", REPORTS, json("month", month));
        scene.arrives("r.made", "月报的生成进度", 100, () -> scene.look(People.ANALYST, REPORTS + "/" + report).path("percent").asInt(-1));
        scene.check("r.file", "下载的月报文件以 PK 开头(xlsx)", "PK", () -> scene.get(scene.identity().of(People.ANALYST), REPORTS + "/" + report + "/file?format=xlsx", Map.of()).text()
                .substring(0, 2));
    }
}
