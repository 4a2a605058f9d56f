package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.*;
import static org.talentstation.acceptance.story.Scene.json;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.talentstation.acceptance.client.Credentials;
import org.talentstation.acceptance.client.Sha256;
import tools.jackson.databind.JsonNode;

/** Twelve experts, a round, and a draw that the story recomputes by itself. Article 7(2). */
public final class DrawChapter implements Chapter {

    static final int PANEL_SIZE = 5;
    private static final String EXPERTS = "/evaluation/v1/experts";

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("三、认定批次与专家抽取(第七条第二项)");
        scene.clock("c.clock", "2021-01-28T09:00:00");
        experts(scene);
        round(scene, cast);
        draw(scene, cast);
        proof(scene, cast);
    }

    public static void experts(Scene scene) {
        for (Credentials.Person expert : judges(scene)) {
            boolean affiliated = expert.account().equals("expert.12");
            scene.commandUnless("c.expert." + expert.account(), People.OFFICER, "登记专家 " + expert.name()
                            + (affiliated ? "(申明任职于荣成远洋)" : ""), EXPERTS,
                    json("account", expert.account(), "name", expert.name(), "fields", List.of("产业发展"), "affiliations",
                            affiliated ? List.of(scene.hostOf(FISHERY.account())) : List.of()), "EXPERT_ALREADY_REGISTERED");
        }
        scene.check("c.experts", "专家库中可用的示例专家人数", 12L, () -> scene.items(People.OFFICER, EXPERTS + "?standing=ACTIVE")
                .filter(row -> row.path("account").asString("").startsWith("expert.")).count());
    }

    private static void round(Scene scene, Cast cast) {
        scene.refused("c.declinedCannotEnter", People.OFFICER, "把未获推荐的申报列入认定批次", "/station/v1/rounds",
                round(scene, List.of(cast.application(FilingChapter.AGENCY_FIRST))), Refused.state("CANNOT_ENTER_ROUND_NOW", "7(2)"));
        cast.roundOpened(scene.command("c.round", People.OFFICER, "组织2021年第一批认定，七个申报", "/station/v1/rounds",
                round(scene, ROUND.stream().map(cast::application).toList())));
        scene.arrives("c.kafka", "评审服务经 Kafka 收到的批次中申报数", ROUND.size(),
                () -> scene.lookIfThere(People.OFFICER, cast.round()).path("entries").size());
        scene.arrives("c.panelOpened", "专家组待抽取", "OPENED",
                () -> scene.lookIfThere(People.OFFICER, cast.panel()).path("stage").asString(""));
    }

    private static JsonNode round(Scene scene, List<String> applications) {
        return json("name", "2021年第一批(演示 " + scene.run() + ")", "quota", null, "applicationIds", applications);
    }

    private static void draw(Scene scene, Cast cast) {
        String seed = scene.remember("c.seed", () -> json("seed", randomSeed())).path("seed").asString();
        scene.refused("c.drawBeforeCommitment", People.OFFICER, "未提交承诺值即抽取", cast.panel() + "/draw", json("seed", seed),
                Refused.state("DRAW_NOT_COMMITTED", "7(2)"));
        scene.command("c.commit", People.OFFICER, "提交种子的 SHA-256 承诺值，名单同时冻结", cast.panel() + "/commitment",
                json("commitment", Sha256.hex(seed)));
        scene.refused("c.otherSeed", People.OFFICER, "公布与承诺不符的种子", cast.panel() + "/draw",
                json("seed", seed + "x"), Refused.rule("SEED_DOES_NOT_MATCH", "7(2)"));
        scene.command("c.draw", People.OFFICER, "公布种子，抽取专家", cast.panel() + "/draw", json("seed", seed));
    }

    private static void proof(Scene scene, Cast cast) {
        JsonNode panel = scene.remember("c.panel", () -> scene.look(People.AUDITOR, cast.panel()));
        scene.check("c.excluded", "任职于申报单位的专家被排除", "expert-expert.12:AFFILIATED:" + scene.hostOf(FISHERY.account()), () -> {
            JsonNode row = panel.path("excluded").valueStream()
                    .filter(e -> e.path("expertId").asString("").equals("expert-expert.12")).findFirst().orElseThrow();
            return row.path("expertId").asString() + ":" + row.path("ground").asString() + ":" + row.path("hostId").asString();
        });
        scene.check("c.committed", "公布的种子与事先承诺一致", panel.path("commitment").path("digest").asString(""),
                () -> Sha256.hex(panel.path("seed").asString("")));
        List<String> recomputed = new ArrayList<>(ids(panel.path("pool")));
        recomputed.sort(Comparator.comparing(id -> Sha256.hex(panel.path("seed").asString("") + ":" + id)));
        scene.check("c.members", "由公布的种子独立重算的专家组", recomputed.subList(0, PANEL_SIZE), () -> ids(panel.path("members")));
        scene.check("c.substitutes", "由公布的种子独立重算的候补顺序", recomputed.subList(PANEL_SIZE, recomputed.size()),
                () -> ids(panel.path("substitutes")));
        scene.arrives("c.assessments", "为每个申报开启的评估数", (long) ROUND.size(), () -> scene.items(People.OFFICER,
                "/evaluation/v1/assessments?roundId=" + cast.roundId()).count());
    }

    private static List<String> ids(JsonNode experts) {
        return experts.valueStream().map(e -> e.path("expertId").asString("")).toList();
    }

    private static List<Credentials.Person> judges(Scene scene) {
        return scene.identity().credentials().people().stream().filter(p -> p.roles().contains("EXPERT")).toList();
    }

    private static String randomSeed() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
