package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.*;
import static org.talentstation.acceptance.story.Scene.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The 2020 version expired: nothing is decided outside a registered version, and everything again under a successor. Article 18. */
final class ValidityChapter implements Chapter {

    static final Applicant TO_SUBMIT = GUILD.again("to-submit", "昆嵛服务人才驿站(二期)");
    static final Applicant TO_RECOMMEND = AGENCY.again("to-recommend", "火炬综合人才驿站(二期)");
    static final Applicant TO_ACCEPT = INSTITUTE.again("to-accept", "新材料创新人才驿站(二期)");
    static final Applicant TO_ASSESS = OCEAN.again("to-assess", "蓝海创新人才驿站(二期)");
    private static final Refused EXPIRED = Refused.rule("NO_POLICY_IN_FORCE", "18");
    private static final String VERSIONS = "/station/v1/policy-versions";
    private static final String IN_THE_GAP = "2024-06-03T10:00:00";

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("十二、办法的有效期与后续版本(第十八条)");
        prepare(scene, cast);
        scene.clock("h.real", null);
        String today = scene.remember("h.today", () -> json("date", scene.look(People.OPERATOR, "/station/v1/ops/business-clock")
                .path("now").asString().substring(0, 10))).path("date").asString();
        cast.playedOn(LocalDate.parse(today));
        boolean registered = scene.remember("h.registered", () -> json("yes", inForce(scene, today).isPresent())).path("yes").asBoolean();
        if (registered) {
            scene.clock("h.gap1", IN_THE_GAP);
        }
        everythingIsRefused(scene, cast);
        scene.clock("h.real2", null);
        if (!registered) {
            register(scene, today);
        }
        String version = scene.remember("h.version", () -> json("id", inForce(scene, today).orElseThrow())).path("id").asString();
        acceptedUnder(scene, cast, version);
        SuccessorRound.play(scene, cast, version);
        scene.clock("h.gap2", IN_THE_GAP);
        for (Applicant a : List.of(FISHERY, AGENCY)) {
            scene.refused("h.gapPlaque." + a.key(), People.OFFICER, "在两个版本之间的日期向“" + a.stationName() + "”授牌",
                    cast.to(a, "plaque"), json("plaqueNumber", number(scene, a)), EXPIRED);
        }
        scene.clock("h.real3", null);
        for (Applicant a : List.of(FISHERY, AGENCY)) {
            scene.command("h.plaque." + a.key(), People.OFFICER, "向“" + a.stationName() + "”授牌", cast.to(a, "plaque"),
                    json("plaqueNumber", number(scene, a)));
        }
        Filing filing = new Filing(scene, cast);
        List.of(GUILD, TO_SUBMIT, TO_RECOMMEND, TO_ACCEPT).forEach(a -> filing.withdraw(a, "演示结束，待下一批再报"));
    }

    private static void prepare(Scene scene, Cast cast) {
        scene.clock("h.clock", "2023-10-09T09:00:00");
        Filing filing = new Filing(scene, cast);
        filing.draft(TO_SUBMIT);
        for (int i = 0; i < Filing.CONDITIONS.size(); i++) {
            filing.state(TO_SUBMIT, i);
        }
        filing.file(TO_RECOMMEND);
        filing.file(TO_ACCEPT);
        filing.file(TO_ASSESS);
        filing.accept(TO_ASSESS);
    }

    private static void everythingIsRefused(Scene scene, Cast cast) {
        expired(scene, "submit", TO_SUBMIT.account(), "提交申报", cast.to(TO_SUBMIT, "submission"), null);
        expired(scene, "recommend", TO_RECOMMEND.district(), "推荐", cast.to(TO_RECOMMEND, "recommendation"), Filing.opinion());
        expired(scene, "decline", TO_RECOMMEND.district(), "不予推荐", cast.to(TO_RECOMMEND, "recommendation-refusal"), json("reason", "重复建设"));
        expired(scene, "accept", People.OFFICER, "受理", cast.to(TO_ACCEPT, "acceptance"), null);
        expired(scene, "return", People.OFFICER, "退回补正", cast.to(TO_ACCEPT, "return"), json("missing", "补充材料"));
        expired(scene, "reject", People.OFFICER, "不予受理", cast.to(TO_ACCEPT, "rejection"), json("reason", "材料不实"));
        expired(scene, "round", People.OFFICER, "组织认定批次", "/station/v1/rounds", SuccessorRound.body(scene, cast));
        expired(scene, "commit", People.OFFICER, "提交抽取承诺", cast.panel() + "/commitment", json("commitment", "0".repeat(64)));
        expired(scene, "shortlist", People.LEADER, "确定入选名单", cast.round() + "/shortlist", json("selected", List.of(), "reasons", "择优"));
        expired(scene, "notice", People.OFFICER, "公示", "/station/v1/notices", json("title", "公示",
                "applicationIds", List.of(cast.application(GUILD))));
        expired(scene, "approve", People.LEADING_GROUP, "核准", cast.to(AGENCY, "approval"), null);
        expired(scene, "refuse", People.LEADING_GROUP, "不予核准", cast.to(AGENCY, "approval-refusal"), json("reason", "重复"));
        expired(scene, "reply", People.LEADER, "批复", cast.to(FISHERY, "reply"), json("documentNumber", document(scene, FISHERY)));
    }

    private static void expired(Scene scene, String step, String who, String what, String path, Object body) {
        scene.refused("h.expired." + step, who, "没有有效版本时" + what, path, body, EXPIRED);
    }

    private static void register(Scene scene, String today) {
        scene.refused("h.overlap", People.LEADER, "登记与2020年版本重叠的版本", VERSIONS, version(scene, "2023-12-01", today),
                Refused.rule("POLICY_VERSIONS_OVERLAP", "18"));
        LocalDate from = LocalDate.parse(today);
        scene.command("h.register", People.LEADER, "登记自 " + today + " 起施行的后续版本(与2020年版本之间允许空档)", VERSIONS,
                version(scene, today, from.plusYears(5).minusDays(1).toString()));
    }

    private static JsonNode version(Scene scene, String from, String to) {
        return json("id", "successor-" + scene.run(), "documentNumber", "威人社发〔演示〕" + scene.run() + "号", "title",
                "威海市高层次人才驿站管理办法(后续版本，演示)", "effectiveFrom", from, "effectiveTo", to, "basedOn", "weihai-2020-10",
                "parameters", List.of());
    }

    private static Optional<String> inForce(Scene scene, String today) {
        return scene.items(People.LEADER, VERSIONS).filter(v -> v.path("effectiveFrom").asString("").compareTo(today) <= 0
                && (v.path("effectiveTo").asString("").isEmpty() || v.path("effectiveTo").asString("").compareTo(today) >= 0))
                .map(v -> v.path("id").asString("")).findFirst();
    }

    private static void acceptedUnder(Scene scene, Cast cast, String version) {
        Filing filing = new Filing(scene, cast);
        filing.submit(TO_SUBMIT);
        filing.recommend(TO_RECOMMEND);
        filing.accept(TO_ACCEPT);
        scene.command("h.approve", People.LEADING_GROUP, "核准“" + AGENCY.stationName() + "”", cast.to(AGENCY, "approval"), null);
        for (Applicant a : List.of(FISHERY, AGENCY)) {
            scene.command("h.reply." + a.key(), People.LEADER, "批复“" + a.stationName() + "”", cast.to(a, "reply"),
                    json("documentNumber", document(scene, a)));
        }
        Map.of(TO_RECOMMEND, "station.application-recommended", TO_ACCEPT, "station.application-accepted",
                AGENCY, "station.designation-approved", FISHERY, "station.reply-issued").entrySet().stream()
                .sorted(Map.Entry.comparingByValue()).forEach(e -> scene.check("h.pinned." + e.getKey().key(),
                        "同一决定现已受理并记下所依据的版本(" + e.getValue() + ")", version,
                        () -> scene.look(People.AUDITOR, cast.dossier(e.getKey())).path("timeline").valueStream()
                                .filter(i -> i.path("event").asString("").equals(e.getValue())).findFirst().orElseThrow()
                                .path("policyVersion").asString("")));
    }

    private static String document(Scene scene, Applicant a) {
        return DesignationChapter.document(scene, a == FISHERY ? 2 : 3);
    }

    private static String number(Scene scene, Applicant a) {
        return DesignationChapter.plaque(scene, a == FISHERY ? 2 : 3);
    }
}
