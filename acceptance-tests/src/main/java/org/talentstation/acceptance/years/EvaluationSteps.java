package org.talentstation.acceptance.years;

import static org.talentstation.acceptance.story.Scene.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentstation.acceptance.story.BiennialSteps;
import org.talentstation.acceptance.story.EvaluationChapter;
import org.talentstation.acceptance.story.LifeChapter;
import org.talentstation.acceptance.story.People;
import org.talentstation.acceptance.story.Scene;
import org.talentstation.acceptance.years.StationPlan.End;
import tools.jackson.databind.JsonNode;

/** All are evaluated in one round; who must rectify is re-checked; one loses its title. Articles 16 and 17. */
final class EvaluationSteps {

    private static final String RECTIFICATIONS = "/evaluation/v1/rectifications/";

    private final Troupe troupe;
    private final Scene scene;

    EvaluationSteps(Troupe troupe) {
        this.troupe = troupe;
        this.scene = troupe.scene();
    }

    void evaluated() {
        scene.clock("n.clock1", "2023-03-02T09:00:00");
        long records = troupe.stations().stream().mapToLong(s -> s.filings().size() + s.activities().stream().filter(a -> !a.cancelled()).count()).sum();
        scene.arrives("n.learned", "评审服务经 Kafka 得知的活动与报送件数", records, () -> (long) troupe.rows(People.OFFICER, "/evaluation/v1/station-records").size());
        BiennialSteps steps = new BiennialSteps(scene, "n.");
        String round = steps.open(troupe.named("2023年定期评估"), troupe.stations().stream().map(troupe::stationId).toList(), null);
        steps.draw(round);
        JsonNode evaluations = troupe.ids("n.evaluations", row -> row.path("stationId").asString(), "evaluationId",
                () -> scene.look(People.OFFICER, "/evaluation/v1/biennial-rounds/" + round).path("entries"));
        scene.arrives("n.seated", "评委已就位的评估数", (long) troupe.stations().size(), () -> scene.items(People.OFFICER, "/evaluation/v1/evaluations?roundId=" + round)
                .filter(row -> row.path("judging").path("judges").size() > 0).count());
        List<String> judges = TitleSteps.judges(troupe, "n.judges", "/evaluation/v1/panels/panel-" + round.substring(round.indexOf('-') + 1));
        troupe.each(s -> {
            String evaluation = "/evaluation/v1/evaluations/" + evaluations.path(troupe.stationId(s)).asString();
            steps.report(s.key(), evaluation, s.applicant());
            steps.facts(s.key(), evaluation, s.applicant());
            IntStream.range(0, judges.size()).forEach(seat -> scene.command("n." + s.key() + ".score." + seat, TitleSteps.account(judges.get(seat)), "六项打分",
                    evaluation + "/scores", BiennialSteps.sheet(s.items(), seat - judges.size() / 2)));
            steps.check(s.key(), evaluation, s.applicant());
            steps.conclude(s.key(), evaluation, s.applicant(), s.end().outcome(), s.end().chinese());
        });
        rectified(evaluations);
    }

    private void rectified(JsonNode evaluations) {
        scene.chapter("九、整改、复核与取消称号(2023年3月至6月)");
        scene.clock("p.clock1", "2023-03-06T09:00:00");
        Map<End, String> ordered = new HashMap<>();
        for (StationPlan s : troupe.which(s -> s.end().outcome().equals("RECTIFY"))) {
            ordered.put(s.end(), scene.command("p.order." + s.key(), People.LEADER, "责令整改", "/evaluation/v1/evaluations/"
                    + evaluations.path(troupe.stationId(s)).asString() + "/rectification", EvaluationChapter.order("2023-05-31")));
        }
        scene.clock("p.clock2", "2023-05-22T09:00:00");
        troupe.which(s -> s.end() == End.RECTIFIED_LATER).forEach(s -> scene.command("p.extend." + s.key(), People.OFFICER, "延长整改期限", RECTIFICATIONS
                + ordered.get(s.end()) + "/extensions", json("deadline", "2023-06-30", "reason", "场地施工延期。")));
        troupe.which(s -> s.end() == End.RECTIFIED).forEach(s -> accepted(s, RECTIFICATIONS + ordered.get(s.end())));
        scene.clock("p.clock3", "2023-06-02T09:00:00");
        troupe.which(s -> s.end() == End.REVOKED).forEach(s -> revoked(s, ordered.get(s.end())));
        scene.clock("p.clock4", "2023-06-20T09:00:00");
        troupe.which(s -> s.end() == End.RECTIFIED_LATER).forEach(s -> accepted(s, RECTIFICATIONS + ordered.get(s.end())));
    }

    private void accepted(StationPlan s, String rectification) {
        scene.command("p.report." + s.key(), s.applicant().account(), "提交整改报告", rectification + "/report", json("text", "已补齐制度并调整人员。", "evidence",
                List.of(LifeChapter.document("整改报告"))));
        scene.command("p.review." + s.key(), People.LEADER, "复核合格", rectification + "/review", json("accepted", true, "findings", "整改到位。"));
    }

    /** Past its deadline without a report. */
    private void revoked(StationPlan s, String rectification) {
        scene.command("p.review." + s.key(), People.LEADER, "期满复核不合格", RECTIFICATIONS + rectification + "/review", json("accepted", false, "findings", "驿站长期关闭。"));
        scene.commandOnceLearned("p.propose." + s.key(), People.OFFICER, "建议取消称号", troupe.cast().at(s.applicant(), "revocation-proposal"),
                json("rectificationId", rectification, "reasons", "整改复核不合格。"), "NO_RECTIFICATION_ORDERED", "RECTIFICATION_NOT_RECHECKED");
        scene.command("p.revoke." + s.key(), People.LEADER, "取消称号", troupe.cast().at(s.applicant(), "revocation"), json("documentNumber",
                "威人社取〔2023〕两年" + scene.run() + "号"));
        scene.command("p.plaque." + s.key(), People.OFFICER, "收回牌匾", troupe.cast().at(s.applicant(), "plaque-return"), null);
    }
}
