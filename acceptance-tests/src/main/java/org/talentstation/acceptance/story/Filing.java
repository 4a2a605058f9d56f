package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import org.talentstation.acceptance.client.Sha256;
import tools.jackson.databind.node.ObjectNode;

/** What a host does to file an application. Articles 5 and 6. */
public final class Filing {

    public static final List<String> CONDITIONS = List.of("VENUE_AND_FUNDING", "INDUSTRY_AND_DEMAND", "EXPERT_BODY", "RULES_AND_TEAM");
    private static final List<String> STATEMENTS = List.of(
            "设有480平方米专用场地，主要负责人牵头，年度建设资金60万元、运行经费20万元已列入预算。",
            "周边集聚同类企业37家，近两年承接技术攻关12项、成果转化5项，常年技术需求20余项。",
            "联系高层次专家26人，每季度组织一次对接交流，两项合作列入市级示范。",
            "已制定驿站管理办法和服务流程，设管理办公室，配备专职人员4名，建有线上服务平台。");

    private final Scene scene;
    private final Cast cast;

    public Filing(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    void draft(Applicant a) {
        String id = scene.command(a.key() + ".draft", a.account(), "起草申报“" + a.stationName() + "”(第五条)",
                "/station/v1/applications", json("hostId", scene.hostOf(a.account()), "stationType", a.stationType(),
                        "stationName", a.stationName(), "address", "申报表所列地址",
                        "coLocations", a.stationType().equals("COMPREHENSIVE") ? List.of("PARTY_MEMBERS_HOME") : List.of()));
        cast.drafted(a, id);
    }

    void state(Applicant a, int condition) {
        scene.command(a.key() + ".condition" + (condition + 1), a.account(), "填报“" + a.stationName() + "”第六条第"
                + (condition + 1) + "项条件", cast.to(a, "conditions"), condition(condition));
    }

    void submit(Applicant a) {
        scene.command(a.key() + ".submit", a.account(), "提交申报“" + a.stationName() + "”(第七条第一项)",
                cast.to(a, "submission"), null);
    }

    /** Draft, four conditions, submission. */
    public void file(Applicant a) {
        draft(a);
        for (int i = 0; i < CONDITIONS.size(); i++) {
            state(a, i);
        }
        submit(a);
    }

    public void recommend(Applicant a) {
        scene.command(a.key() + ".recommend", a.district(), "推荐“" + a.stationName() + "”", cast.to(a, "recommendation"),
                opinion());
    }

    public void accept(Applicant a) {
        scene.command(a.key() + ".accept", People.OFFICER, "受理“" + a.stationName() + "”", cast.to(a, "acceptance"), null);
    }

    void withdraw(Applicant a, String reason) {
        scene.command(a.key() + ".withdraw", a.account(), "撤回“" + a.stationName() + "”:" + reason, cast.to(a, "withdrawal"),
                json("reason", reason));
    }

    static ObjectNode opinion() {
        return json("opinion", "经审核材料齐全、情况属实，同意推荐。");
    }

    private static ObjectNode condition(int i) {
        return json("condition", CONDITIONS.get(i), "statement", STATEMENTS.get(i), "attachments", List.of(
                json("name", "佐证材料" + (i + 1) + ".pdf", "sha256", Sha256.hex("evidence " + i))));
    }
}
