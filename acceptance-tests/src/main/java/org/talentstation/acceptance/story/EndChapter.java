package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nobody has work left from this run, once the supervision case of the late objection is concluded. */
final class EndChapter implements Chapter {

    private static final List<String> ROLES = List.of(People.OFFICER, People.LEADER, People.LEADING_GROUP,
            Applicant.FISHERY.district(), Applicant.AGENCY.district(), Applicant.OCEAN.account(), Applicant.GUILD.account(), People.AUDITOR);

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("十六、名册与各角色的待办");
        for (Applicant a : List.of(Applicant.OCEAN, Applicant.FISHERY, Applicant.AGENCY)) {
            scene.arrives("j.register." + a.key(), "“" + a.stationName() + "”在名册中的状态", a == Applicant.AGENCY ? "牌匾已收回" : "已授牌", () -> scene.items(People.AUDITOR,
                    "/station/v1/stations?hostId=" + scene.hostOf(a.account()))
                    .filter(row -> row.path("applicationId").asString("").equals(cast.application(a)))
                    .map(row -> row.path("status").asString("")).findFirst().orElse(""));
        }
        scene.arrives("j.withdrawn", "入选后撤回的申报在评审批次中的状态", "WITHDRAWN", () -> scene.look(People.AUDITOR, cast.round())
                .path("entries").valueStream().filter(e -> e.path("applicationId").asString("").equals(cast.application(Applicant.GUILD)))
                .map(e -> e.path("state").asString("")).findFirst().orElse(""));
        Set<String> own = Set.copyOf(cast.applications().values());
        for (String who : ROLES) {
            scene.arrives("j.tasks." + who, scene.people().title(who) + " 的待办中本次演示的申报数", 0L,
                    () -> scene.items(who, "/station/v1/tasks").filter(t -> own.contains(t.path("subjectId").asString(""))).count());
        }
        scene.arrives("j.supervision", "留给市人社局的只有逾期异议的监督线索", "监督线索", () -> noticeTasks(scene, cast));
        String caseId = scene.remember("j.case", () -> json("id", scene.look(People.OFFICER, cast.notice()).path("supervisionCases")
                .path(0).path("id"))).path("id").asString();
        scene.command("j.conclude", People.OFFICER, "办结监督线索", cast.notice() + "/supervision-cases/" + caseId + "/conclusion",
                json("substantiated", false, "findings", "经核对专家名册，未见重复。"));
        scene.arrives("j.noTask", "市人社局就本次公示的待办", "", () -> noticeTasks(scene, cast));
        scene.arrives("j.evaluation", "评审服务中本批次的待办数", 0L, () -> Stream.of(People.OFFICER, People.LEADER)
                .flatMap(who -> scene.items(who, "/evaluation/v1/tasks?roundId=" + cast.roundId())).count());
    }

    private static String noticeTasks(Scene scene, Cast cast) {
        return scene.items(People.OFFICER, "/station/v1/tasks").filter(t -> t.path("subjectId").asString("").equals(cast.noticeId()))
                .map(t -> t.path("task").asString("")).collect(Collectors.joining("、"));
    }
}
