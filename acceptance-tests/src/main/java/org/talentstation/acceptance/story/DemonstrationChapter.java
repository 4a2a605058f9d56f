package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.OCEAN;
import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A demonstration station is confirmed by both bodies, by different people. Article 9. */
public final class DemonstrationChapter implements Chapter {

    private static final List<String> CRITERIA = List.of("PARTICIPATION", "SERVICE", "ATTRACTION", "APPRAISAL");
    private static final String ALL = "/evaluation/v1/demonstrations";

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("九、示范站认定(第九条)");
        scene.clock("l.clock", "2022-03-01T10:00:00");
        scene.refusedOnceLearned("l.three", People.OFFICER, "只认定三项标准即提出示范站", ALL, proposal(cast.stationId(OCEAN), 3), Refused.rule("CRITERION_MISSING", "9"),
                "STATION_UNKNOWN", "NOT_FOUND");
        String id = scene.command("l.propose", People.OFFICER, "提出“" + OCEAN.stationName() + "”为示范站", ALL, proposal(cast.stationId(OCEAN), 4));
        cast.demonstrationProposed(id);
        scene.refused("l.second", People.OFFICER, "对同一驿站同时再提出一次", ALL, proposal(cast.stationId(OCEAN), 4), Refused.state("DEMONSTRATION_ALREADY_OPEN", "9"));
        scene.command("l.bureau", People.LEADER, "市人社局确认", ALL + "/" + id + "/bureau-confirmation", null);
        scene.check("l.oneOnly", "只有一方确认时名册中的示范站", false, () -> registered(scene, cast).path("demonstration").asBoolean(false));
        scene.command("l.organization", People.ORGANIZATION, "市委组织部确认", ALL + "/" + id + "/organization-confirmation", null);
        scene.arrives("l.confirmed", "双方确认后经 Kafka 传到名册的示范站", true, () -> registered(scene, cast).path("demonstration").asBoolean(false));
    }

    private static JsonNode registered(Scene scene, Cast cast) {
        return DesignationChapter.station(scene, cast, "");
    }

    public static JsonNode proposal(String stationId, int criteria) {
        return json("stationId", stationId, "criteria", CRITERIA.subList(0, criteria).stream().map(c -> json("criterion", c, "finding", "MET",
                "evidence", "见示范站推荐材料。", "files", List.of())).toList());
    }
}
