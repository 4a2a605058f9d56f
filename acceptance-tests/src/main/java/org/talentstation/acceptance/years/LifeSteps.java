package org.talentstation.acceptance.years;

import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import org.talentstation.acceptance.story.LifeChapter;
import org.talentstation.acceptance.story.People;
import org.talentstation.acceptance.story.Scene;
import org.talentstation.acceptance.years.StationPlan.Activity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Activities of a half year, filings of a season. Articles 5, 8 and 15. */
final class LifeSteps {

    private static final List<String> PLANNED = List.of("2021-03-15T09:00:00", "2021-07-05T09:00:00", "2022-02-21T09:00:00", "2022-07-04T09:00:00");
    private static final List<String> HELD = List.of("2021-06-21T09:00:00", "2021-12-13T09:00:00", "2022-06-20T09:00:00", "2022-12-12T09:00:00");
    private static final List<String> FILED = List.of("2021-03-16T09:00:00", "2022-01-20T09:00:00", "2023-01-16T09:00:00");

    private final Troupe troupe;
    private final Scene scene;

    LifeSteps(Troupe troupe) {
        this.troupe = troupe;
        this.scene = troupe.scene();
    }

    /** @param half 1 to 4 */
    void activities(int half) {
        scene.clock("k.planned." + half, PLANNED.get(half - 1));
        troupe.each(s -> of(s, half).forEach(a -> scene.command(step(s, a, "plan"), s.applicant().account(), "计划" + a.title(),
                troupe.cast().at(s.applicant(), "activities"), json("function", a.function(), "kind", a.kind(), "title", troupe.named(a.title()), "plannedOn",
                        a.day()))));
        scene.clock("k.held." + half, HELD.get(half - 1));
        JsonNode ids = ids(half);
        troupe.each(s -> of(s, half).forEach(a -> {
            String activity = troupe.cast().at(s.applicant(), "activities/" + ids.path(key(s, a)).asString());
            if (a.cancelled()) {
                scene.command(step(s, a, "cancel"), s.applicant().account(), "取消" + a.title(), activity + "/cancellation",
                        json("reason", "主讲专家临时出差。"));
            } else {
                scene.command(step(s, a, "complete"), s.applicant().account(), "登记" + a.title() + "的参加情况", activity + "/completion",
                        json("heldOn", a.day(), "visits", a.visits(), "talents", a.talents()));
            }
        }));
    }

    /** @param season 0 to 2 */
    void filings(int season) {
        scene.clock("k.filed." + season, FILED.get(season));
        troupe.each(s -> s.filings().stream().filter(f -> f.season() == season).forEach(f -> {
            ObjectNode body = json("kind", f.kind(), "title", troupe.named(f.title()), "file", LifeChapter.document(f.title()));
            scene.command("k." + s.key() + "." + f.kind() + "." + season, s.applicant().account(), "报送" + f.title(), troupe.cast().at(s.applicant(), "filings"),
                    f.year() == null ? body : body.put("year", f.year()));
        }));
    }

    /** The id of a station's first activity that was held. */
    String firstHeld(StationPlan s) {
        Activity first = s.activities().stream().filter(a -> !a.cancelled()).findFirst().orElseThrow();
        return ids(first.half()).path(key(s, first)).asString();
    }

    private JsonNode ids(int half) {
        return troupe.ids("k.ids." + half, row -> row.path("stationId").asString() + "|" + row.path("title").asString(), "id",
                () -> troupe.rows(People.AUDITOR, "/station/v1/activities"));
    }

    private String key(StationPlan s, Activity a) {
        return troupe.stationId(s) + "|" + troupe.named(a.title());
    }

    private static String step(StationPlan s, Activity a, String what) {
        return "k." + s.key() + "." + s.activities().indexOf(a) + "." + what;
    }

    private static List<Activity> of(StationPlan s, int half) {
        return s.activities().stream().filter(a -> a.half() == half).toList();
    }
}
