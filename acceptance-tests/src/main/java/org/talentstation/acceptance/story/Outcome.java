package org.talentstation.acceptance.story;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the views say at the end, by the story's own names: the same for every run, however often it was interrupted. */
final class Outcome {

    private final Scene scene;
    private final Cast cast;

    Outcome(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    JsonNode read() {
        ObjectNode outcome = Scene.json();
        ObjectNode applications = outcome.putObject("applications");
        cast.applications().forEach((key, id) -> applications.set(key, application(id)));
        outcome.set("round", entries());
        outcome.set("notice", notice());
        outcome.set("register", register());
        outcome.set("money", money());
        return outcome;
    }

    private JsonNode application(String id) {
        JsonNode dossier = scene.look(People.AUDITOR, "/station/v1/applications/" + id);
        ObjectNode result = Scene.json("stage", dossier.path("application").path("stage"),
                "score", dossier.path("assessment").path("scoreHundredths").asInt(0),
                "closesOn", dossier.path("notice").path("closesOn").asString(""));
        ArrayNode timeline = result.putArray("timeline");
        dossier.path("timeline").forEach(item -> timeline.add(withoutRun(item.path("what").asString(""))));
        return result;
    }

    private JsonNode entries() {
        ObjectNode result = Scene.json();
        JsonNode entries = scene.look(People.AUDITOR, cast.round()).path("entries");
        byKey(entries, result, e -> "%s rank %s, %s".formatted(e.path("state").asString(""), e.path("rank").asString("-"),
                e.path("scoreHundredths").asString("-")));
        return result;
    }

    private JsonNode notice() {
        JsonNode notice = scene.look(People.AUDITOR, cast.notice());
        ObjectNode result = Scene.json("closesOn", notice.path("closesOn"), "open", notice.path("open"),
                "objections", notice.path("objections").size(), "supervisionCases", notice.path("supervisionCases").size());
        byKey(notice.path("notice").path("entries"), result, e -> e.path("status").asString(""));
        return result;
    }

    private JsonNode register() {
        ObjectNode result = Scene.json();
        JsonNode[] all = scene.items(People.AUDITOR, "/station/v1/stations").toArray(JsonNode[]::new);
        for (JsonNode row : all) {
            key(row.path("applicationId").asString("")).ifPresent(key -> result.put(key, withoutRun("%s|%s|%s|%s|%s|%s".formatted(
                    row.path("titleStatusName").asString(""), row.path("evaluation").asString("-"), row.path("status").asString(""), row.path("stationTypeName")
                            .asString(""), row.path("jurisdiction").asString(""),
                    row.path("documentNumber").asString("")))));
        }
        return result;
    }

    /** What became of each grant. */
    private JsonNode money() {
        ObjectNode result = Scene.json();
        for (Applicant a : List.of(Applicant.OCEAN, Applicant.AGENCY)) {
            scene.items(People.AUDITOR, "/subsidy/v1/subsidy-money?stationId=" + cast.stationId(a)).forEach(row -> result.put(a.key(),
                    "granted %s, cancelled %s, paid %s, used %s, unexplained %s".formatted(row.path("grantedFen").asLong(), row.path("cancelledFen").asLong(),
                            row.path("paidFen").asLong(), row.path("usedFen").asLong(), row.path("unexplainedFen").asLong())));
        }
        return result;
    }

    private void byKey(JsonNode entries, ObjectNode result, java.util.function.Function<JsonNode, String> told) {
        entries.forEach(e -> key(e.path("applicationId").asString("")).ifPresent(key -> result.put(key, told.apply(e))));
    }

    private java.util.Optional<String> key(String applicationId) {
        return cast.applications().entrySet().stream().filter(e -> e.getValue().equals(applicationId)).map(Map.Entry::getKey).findFirst();
    }

    /** Neither the run's number nor a day of real time belongs to the outcome. */
    private String withoutRun(String text) {
        return text.replace(scene.run(), "<run>").replaceAll("20(2[2-9]|[3-9]\\d)-\\d\\d-\\d\\d", "<今日>");
    }
}
