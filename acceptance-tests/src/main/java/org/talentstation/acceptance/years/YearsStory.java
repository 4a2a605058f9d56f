package org.talentstation.acceptance.years;

import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import org.talentstation.acceptance.story.Cast;
import org.talentstation.acceptance.story.People;
import org.talentstation.acceptance.story.Scene;
import tools.jackson.databind.JsonNode;

/** Two business years of many stations, by moving the business clock: from their applications to what came of their evaluation. Articles 5 to 9 and 15 to 17. */
public final class YearsStory {

    private final Troupe troupe;
    private final Scene scene;

    /**
     * @param stations how many, or null: as many as the run began with, else all
     * @throws IllegalArgumentException when the run began with another number
     */
    public YearsStory(Scene scene, Integer stations) {
        this.scene = scene;
        int begun = scene.remember("stations", () -> json("count", stations == null ? YearsPlan.MOST : stations)).path("count").asInt();
        if (stations != null && stations != begun) {
            throw new IllegalArgumentException("未完成的演示 %s 有 %d 个驿站：不写 --stations 即续跑，加 --new 则另起一次".formatted(scene.run(), begun));
        }
        this.troupe = new Troupe(scene, new Cast(), YearsPlan.of(begun));
    }

    /** Plays what is not played yet. */
    public Summary play() {
        LifeSteps life = new LifeSteps(troupe);
        new TitleSteps(troupe).play();
        scene.chapter("五、第一年的活动与报送(2021年)");
        life.activities(1);
        life.filings(0);
        life.activities(2);
        scene.chapter("六、年度报送、示范站与补助(2022年1月至3月，第九条)");
        life.filings(1);
        new MoneySteps(troupe).play(life);
        scene.chapter("七、第二年的活动与报送(2022年至2023年1月)");
        life.activities(3);
        life.activities(4);
        life.filings(2);
        scene.chapter("八、两年一次的评估(2023年3月，第十六条)");
        new EvaluationSteps(troupe).evaluated();
        scene.clock("z.clock", null);
        settled();
        return Summary.of(troupe.rows(People.AUDITOR, "/station/v1/stations"), troupe.rows(People.AUDITOR, "/station/v1/activities"),
                troupe.rows(People.AUDITOR, "/station/v1/filings"), troupe.rows(People.AUDITOR, "/evaluation/v1/evaluations"),
                troupe.rows(People.AUDITOR, "/subsidy/v1/subsidy-money"), scene.run());
    }

    /** What one service has to learn of another before the views tell the end. */
    private void settled() {
        scene.arrives("z.evaluated", "名册中有评估结论的驿站数", (long) troupe.stations().size(), () -> stations().stream().filter(row -> row.hasNonNull("evaluation")).count());
        scene.arrives("z.revoked", "名册中已取消称号的驿站数", (long) troupe.which(s -> s.end() == StationPlan.End.REVOKED).size(), () -> stations().stream()
                .filter(row -> row.path("titleStatus").asString("").equals("REVOKED")).count());
        scene.arrives("z.underRectification", "名册中整改中的驿站数", 0L, () -> stations().stream()
                .filter(row -> row.path("titleStatus").asString("").equals("UNDER_RECTIFICATION")).count());
        scene.arrives("z.demonstrations", "名册中的示范站数", (long) troupe.which(s -> s.demonstration() && s.end() != StationPlan.End.REVOKED).size(),
                () -> stations().stream().filter(row -> row.path("demonstration").asBoolean(false)).count());
    }

    private List<JsonNode> stations() {
        return troupe.rows(People.AUDITOR, "/station/v1/stations");
    }
}
