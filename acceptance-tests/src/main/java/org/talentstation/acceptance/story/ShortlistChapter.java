package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.*;
import static org.talentstation.acceptance.story.Scene.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The best are selected, and only those that Articles 6 and 7(2) let through. */
final class ShortlistChapter implements Chapter {

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("五、择优确定入选名单(第六条，第七条第二项)");
        scene.clock("e.clock", "2021-02-05T10:00:00");
        List<String> selected = SELECTED.stream().map(cast::application).toList();
        List<String> withIncubator = new ArrayList<>(selected);
        withIncubator.add(cast.application(INCUBATOR));
        scene.refused("e.notMet", People.LEADER, "选入场地经费条件认定为“不符合”的申报", cast.round() + "/shortlist",
                shortlist(withIncubator), Refused.rule("CONDITION_NOT_MET", "6(1)"));
        scene.refused("e.notBest", People.LEADER, "不说明理由即越过得分更高的申报", cast.round() + "/shortlist",
                shortlist(selected.subList(1, selected.size())), Refused.rule("NOT_BEST_FIRST", "7(2)"));
        scene.refused("e.officer", People.OFFICER, "由工作人员确定入选名单", cast.round() + "/shortlist", shortlist(selected),
                Refused.forbidden("FORBIDDEN"));
        scene.command("e.shortlist", People.LEADER, "择优确定五个入选申报", cast.round() + "/shortlist", shortlist(selected));
        scene.arrives("e.decided", "入选名单经 Kafka 回到驿站服务：入选申报数", (long) SELECTED.size(), () -> SELECTED.stream()
                .filter(a -> FilingChapter.stage(scene, cast, a).equals("SHORTLISTED")).count());
        scene.arrives("e.passedOver", "未入选申报的阶段", "PASSED_OVER", () -> FilingChapter.stage(scene, cast, INCUBATOR));
        scene.check("e.ranking", "驿站服务所见名次", "ocean1 incubator2 fishery3 makers4 agency5 guild6", () -> ranking(scene, cast));
        scene.check("e.withdrawn", "已撤回申报在批次中的结果", "退出", () -> entry(scene, cast, INSTITUTE).path("result").asString(""));
    }

    private static String ranking(Scene scene, Cast cast) {
        return JUDGED.stream().map(a -> new Placed(a.key(), entry(scene, cast, a).path("rank").asInt(0)))
                .sorted((x, y) -> Integer.compare(x.rank, y.rank)).map(p -> p.key + p.rank)
                .reduce((x, y) -> x + " " + y).orElse("");
    }

    private static JsonNode entry(Scene scene, Cast cast, Applicant a) {
        return scene.look(People.OFFICER, "/station/v1/rounds/" + cast.roundId()).path("entries").valueStream()
                .filter(e -> e.path("applicationId").asString("").equals(cast.application(a))).findFirst().orElseThrow();
    }

    private static JsonNode shortlist(List<String> selected) {
        return json("selected", selected, "reasons", "按综合评估得分择优确定。");
    }

    private record Placed(String key, int rank) {
    }
}
