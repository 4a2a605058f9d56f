package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.*;
import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import java.util.Map;

/** Both filing paths, everything that can go wrong on them, and what can come back. Articles 5, 6 and 7(1). */
final class FilingChapter implements Chapter {

    /** The agency's first try, which its district declines: it files again, because nothing bars that. */
    static final Applicant AGENCY_FIRST = AGENCY.again("agency-first", "火炬综合人才驿站(首次)");

    @Override
    public void play(Scene scene, Cast cast) {
        Filing filing = new Filing(scene, cast);
        scene.chapter("二、申报与推荐(第五、六条，第七条第一项)");
        directPath(scene, cast, filing);
        districtPath(scene, cast, filing);
        declined(scene, cast, filing);
        for (Applicant a : List.of(MAKERS, AGENCY, GUILD, INCUBATOR)) {
            filing.file(a);
            filing.recommend(a);
        }
        filing.file(INSTITUTE);
        warning(scene, cast);
        scene.clock("b.clock", "2021-01-27T14:00:00");
        returned(scene, cast, filing);
        List.of(FISHERY, MAKERS, AGENCY, GUILD, INSTITUTE, INCUBATOR).forEach(filing::accept);
        views(scene, cast);
    }

    private static void directPath(Scene scene, Cast cast, Filing filing) {
        filing.draft(OCEAN);
        for (int i = 0; i < 3; i++) {
            filing.state(OCEAN, i);
        }
        scene.refused("b.noEvidence", OCEAN.account(), "缺第六条第四项佐证即提交", cast.to(OCEAN, "submission"), null,
                Refused.rule("CONDITION_WITHOUT_EVIDENCE", "6(4)"));
        filing.state(OCEAN, 3);
        filing.submit(OCEAN);
        scene.check("b.direct", "高校的申报直接到市局，其阶段", "AT_BUREAU", () -> stage(scene, cast, OCEAN));
        scene.refused("b.noDistrictStep", "district.huancui", "推荐高校的申报", cast.to(OCEAN, "recommendation"),
                Filing.opinion(), Refused.rule("DIRECT_FILER_HAS_NO_DISTRICT_STEP", "7(1)"));
    }

    private static void districtPath(Scene scene, Cast cast, Filing filing) {
        filing.file(FISHERY);
        scene.check("b.atDistrict", "企业的申报先到区市，其阶段", "AT_DISTRICT", () -> stage(scene, cast, FISHERY));
        scene.refused("b.skip", People.OFFICER, "未经荣成市推荐即受理企业的申报", cast.to(FISHERY, "acceptance"), null,
                Refused.rule("DISTRICT_CANNOT_BE_SKIPPED", "7(1)"));
        scene.refused("b.otherDistrict", "district.wendeng", "推荐荣成市企业的申报", cast.to(FISHERY, "recommendation"),
                Filing.opinion(), Refused.forbidden("OUT_OF_SCOPE"));
        filing.recommend(FISHERY);
        scene.refused("b.twice", FISHERY.district(), "再次推荐同一申报", cast.to(FISHERY, "recommendation"), Filing.opinion(),
                Refused.state("CANNOT_RECOMMEND_NOW", "7(1)"));
    }

    private static void declined(Scene scene, Cast cast, Filing filing) {
        filing.file(AGENCY_FIRST);
        scene.refused("b.declineWithoutReason", AGENCY.district(), "不写理由即不予推荐", cast.to(AGENCY_FIRST, "recommendation-refusal"),
                json("reason", " "), Refused.rule("REASON_REQUIRED", "7(1)"));
        scene.command("b.decline", AGENCY.district(), "不予推荐：服务场地与同园区在建驿站重复",
                cast.to(AGENCY_FIRST, "recommendation-refusal"), json("reason", "服务场地与同园区在建驿站重复，建议调整后另行申报。"));
        scene.check("b.declined", "未获推荐的申报，其阶段", "DECLINED", () -> stage(scene, cast, AGENCY_FIRST));
    }

    private static void warning(Scene scene, Cast cast) {
        scene.check("b.warning", "孵化器申报服务型：提示而不拒绝(第五条“可…设立”)，提示条数", 1,
                () -> scene.look(People.OFFICER, cast.dossier(INCUBATOR)).path("application").path("warnings").size());
    }

    private static void returned(Scene scene, Cast cast, Filing filing) {
        scene.command("b.return", People.OFFICER, "退回“" + OCEAN.stationName() + "”补正：补充专家名册",
                cast.to(OCEAN, "return"), json("missing", "请补充近两年联系专家名册。"));
        scene.check("b.returned", "退回补正后的阶段", "RETURNED", () -> stage(scene, cast, OCEAN));
        scene.command("b.supplement", OCEAN.account(), "补充第六条第三项佐证", cast.to(OCEAN, "conditions"),
                json("condition", "EXPERT_BODY", "statement", "联系高层次专家26人，名册见附件，每季度组织一次对接交流。", "attachments", List.of()));
        scene.command("b.resubmit", OCEAN.account(), "重新提交申报", cast.to(OCEAN, "resubmission"), null);
        filing.accept(OCEAN);
    }

    private static void views(Scene scene, Cast cast) {
        for (Applicant a : ROUND) {
            scene.check("b.accepted." + a.key(), "“" + a.stationName() + "”的阶段", "ACCEPTED", () -> stage(scene, cast, a));
        }
        scene.check("b.own", "依托单位查看他人申报", 403, () -> scene.get(scene.identity().of(FISHERY.account()),
                cast.dossier(OCEAN), Map.of()).status());
        scene.check("b.districtSees", "荣成市人社部门的申报列表中其他辖区的申报数", 0L, () -> scene.items(FISHERY.district(),
                "/station/v1/applications").filter(row -> !"rongcheng".equals(row.path("jurisdiction").asString(""))).count());
    }

    static String stage(Scene scene, Cast cast, Applicant a) {
        return scene.look(People.OFFICER, cast.dossier(a)).path("application").path("stage").asString("");
    }
}
