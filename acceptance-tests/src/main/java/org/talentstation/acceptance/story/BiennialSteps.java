package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentstation.acceptance.client.Sha256;
import tools.jackson.databind.JsonNode;

/** The steps of a biennial evaluation that every story takes alike. Articles 16 and 17. */
public final class BiennialSteps {

    public static final List<String> ITEMS = List.of("GRASSROOTS", "INNOVATION", "TEAM", "ACTIVITIES", "OPERATION", "FILINGS");
    private static final Map<String, List<String>> GROUNDS = Map.of("COMMENDED", List.of("SIGNIFICANT_ROLE", "RECOGNISED", "OUTSTANDING_CONTRIBUTION"),
            "QUALIFIED", List.of(), "RECTIFY", List.of("BADLY_MANAGED"));

    private final Scene scene;
    private final String prefix;

    /** @param prefix of the steps' keys */
    public BiennialSteps(Scene scene, String prefix) {
        this.scene = scene;
        this.prefix = prefix;
    }

    /** @param earlyReason why before it is due, or null. @return the round */
    public String open(String name, List<String> stationIds, String earlyReason) {
        return scene.commandOnceLearned(prefix + "round", People.OFFICER, "启动定期评估批次“" + name + "”", "/evaluation/v1/biennial-rounds", json("name", name,
                "stations", stationIds.stream().map(id -> json("stationId", id, "earlyReason", earlyReason)).toList()), "NO_POLICY_IN_FORCE");
    }

    public void draw(String roundId) {
        String panel = "/evaluation/v1/panels/panel-" + roundId.substring(roundId.indexOf('-') + 1);
        String seed = Sha256.hex(prefix + scene.run());
        scene.command(prefix + "commit", People.OFFICER, "提交定期评估专家组的种子承诺值", panel + "/commitment", json("commitment", Sha256.hex(seed)));
        scene.command(prefix + "draw", People.OFFICER, "公布种子，抽取定期评估专家组", panel + "/draw", json("seed", seed));
    }

    /** The evaluation of a station in the round. */
    String evaluation(String roundId, String stationId) {
        return "/evaluation/v1/evaluations/" + scene.remember(prefix + "evaluation." + stationId, () -> json("id", scene.look(People.OFFICER,
                "/evaluation/v1/biennial-rounds/" + roundId).path("entries").valueStream().filter(e -> e.path("stationId").asString("").equals(stationId))
                .findFirst().orElseThrow().path("evaluationId"))).path("id").asString();
    }

    public void report(String key, String evaluation, Applicant a) {
        scene.command(prefix + key + ".report", a.account(), "“" + a.stationName() + "”提交六项自评", evaluation + "/self-report", json("statements",
                ITEMS.stream().map(i -> json("item", i, "text", "两年来按《办法》开展工作，详见台账。", "evidence", List.of())).toList()));
    }

    public void facts(String key, String evaluation, Applicant a) {
        scene.command(prefix + key + ".facts", People.OFFICER, "读取并固定“" + a.stationName() + "”的活动与报送情况", evaluation + "/facts", null);
    }

    /** The accounts of the judges, in the order of the bench. */
    List<String> judges(String key, String evaluation) {
        String step = prefix + key + ".judges";
        if (!scene.happened(step)) {
            scene.arrives(prefix + key + ".seated", "评委就位人数", DrawChapter.PANEL_SIZE, () -> seated(evaluation).size());
        }
        return scene.remember(step, () -> json("ids", seated(evaluation))).path("ids").valueStream().map(id -> id.asString().replaceFirst("^expert-", "")).toList();
    }

    private JsonNode seated(String evaluation) {
        return scene.look(People.OFFICER, evaluation).path("judging").path("judges");
    }

    /** Each judge's sheet: the points of the six items, moved by the seat, so that their mean is what is given. */
    void score(String key, String evaluation, Applicant a, List<Integer> points) {
        List<String> judges = judges(key, evaluation);
        IntStream.range(0, judges.size()).forEach(seat -> scene.command(prefix + key + ".score." + seat, judges.get(seat), "为“" + a.stationName() + "”六项打分",
                evaluation + "/scores", sheet(points, seat - judges.size() / 2)));
    }

    public void check(String key, String evaluation, Applicant a) {
        scene.command(prefix + key + ".check", People.OFFICER, "逐项审核“" + a.stationName() + "”的评分质量", evaluation + "/quality-check", json("items",
                ITEMS.stream().map(i -> json("item", i, "statement", null)).toList()));
    }

    public void conclude(String key, String evaluation, Applicant a, String outcome, String inChinese) {
        scene.command(prefix + key + ".conclude", People.LEADER, "作出“" + a.stationName() + "”的评估结论：" + inChinese, evaluation + "/conclusion", conclusion(outcome));
    }

    public static JsonNode sheet(List<Integer> points, int moved) {
        return json("items", IntStream.range(0, ITEMS.size()).mapToObj(i -> json("item", ITEMS.get(i), "points", points.get(i) + moved, "justification",
                "对照台账与实地情况评定。")).toList());
    }

    static JsonNode conclusion(String outcome) {
        return json("outcome", outcome, "grounds", GROUNDS.get(outcome).stream().map(g -> json("ground", g, "statement", "见评估报告相应部分。")).toList(),
                "statement", "经评估小组评议并报局务会研究。");
    }
}
