package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Scene.json;
import static org.talentstation.acceptance.story.ValidityChapter.TO_ASSESS;

import java.util.List;
import org.talentstation.acceptance.client.Sha256;
import tools.jackson.databind.JsonNode;

/** A small round under the successor version: the law reached the other service too, and zero winners is valid. Articles 7(2), 18. */
final class SuccessorRound {

    private SuccessorRound() {
    }

    static JsonNode body(Scene scene, Cast cast) {
        return json("name", "后续版本第一批(演示 " + scene.run() + ")", "quota", null, "applicationIds", List.of(cast.application(TO_ASSESS)));
    }

    static void play(Scene scene, Cast cast, String version) {
        String id = scene.command("i.round", People.OFFICER, "在后续版本下组织认定批次", "/station/v1/rounds", body(scene, cast));
        Cast second = new Cast();
        second.roundOpened(id);
        scene.arrives("i.panel", "评审服务收到该批次，专家组", "OPENED",
                () -> scene.lookIfThere(People.OFFICER, second.panel()).path("stage").asString(""));
        String seed = Sha256.hex("second round of " + scene.run());
        scene.commandOnceLearned("i.commit", People.OFFICER, "提交承诺", second.panel() + "/commitment",
                json("commitment", Sha256.hex(seed)), "NO_POLICY_IN_FORCE");
        scene.command("i.draw", People.OFFICER, "公布种子，抽取专家", second.panel() + "/draw", json("seed", seed));
        scene.check("i.pinned", "抽取所依据的版本", version,
                () -> scene.look(People.AUDITOR, second.panel()).path("policyVersion").asString(""));
        scene.arrives("i.opened", "评估开启", "OPEN", () -> scene.lookIfThere(People.OFFICER, cast.assessment(TO_ASSESS))
                .path("stage").asString(""));
        new Filing(scene, cast).withdraw(TO_ASSESS, "学校调整计划");
        scene.arrives("i.cancelled", "撤回后评估取消", "CANCELLED", () -> scene.lookIfThere(People.OFFICER,
                cast.assessment(TO_ASSESS)).path("stage").asString(""));
        scene.command("i.shortlist", People.LEADER, "确定入选名单：本批无入选单位(可以为零)", second.round() + "/shortlist",
                json("selected", List.of(), "reasons", "本批申报均已撤回。"));
        scene.arrives("i.tasks", "该批次在评审服务的待办数", 0L, () -> scene.items(People.OFFICER,
                "/evaluation/v1/tasks?roundId=" + id).count() + scene.items(People.LEADER, "/evaluation/v1/tasks?roundId=" + id).count());
    }
}
