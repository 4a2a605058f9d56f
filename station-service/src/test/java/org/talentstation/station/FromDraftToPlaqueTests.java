package org.talentstation.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Desk.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;
import org.talentstation.published.evaluation.AssessmentPublished;
import org.talentstation.published.evaluation.AssessmentPublished.ConditionFinding;
import org.talentstation.published.evaluation.ShortlistPublished;
import org.talentstation.published.evaluation.ShortlistPublished.Ranked;
import org.talentstation.published.station.ApplicationWithdrawalPublished;
import org.talentstation.published.station.CalendarYearPublished;
import org.talentstation.published.station.DesignationRoundPublished;
import org.talentstation.published.station.PlaquePublished;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.testkit.Eventually;
import tools.jackson.databind.JsonNode;

/** A whole round over HTTP on real servers, the evaluation-service played by its integration events. Articles 5, 6, 7, 18. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromDraftToPlaqueTests {

    private static final String FIRM = "91371082MA3C4T6Q5K";
    private static final String INSTITUTE = "91371002MA3D8K1W0Y";
    private static final String MAKER = "91371000MA3F2H7E24";
    /** Views of what happens to a station later; other tests feed them. */
    private static final Set<String> AFTER_THE_PLAQUE = Set.of("service-cases", "verifications", "appeals", "activities", "filings", "issues",
            "publicity-cases", "staff", "trainings", "shared-resources", "network-links");
    private static String firm;
    private static String institute;
    private static String maker;
    private static String round;
    private static String notice;

    private static AssessmentPublished assessed(String application, int score) {
        return new AssessmentPublished("assessment-" + application, round, application, LocalDate.of(2021, 1, 20), score,
                java.util.Arrays.stream(Condition.values()).map(c -> new ConditionFinding(c, Finding.MET, "属实")).toList(),
                LocalDate.of(2021, 1, 22));
    }

    @Test
    @Order(1)
    void Article7_1_aFirmGoesThroughItsDistrictAndAnInstituteDoesNot() {
        RunningStation.service();
        itIs("2021-01-06T09:00:00");
        firm = drafted(FIRM, "荣成精创轴承", "CLUSTER_ENTERPRISE", "ENTERPRISE_OR_OTHER", "rongcheng", "INNOVATION");
        institute = drafted(INSTITUTE, "威海海洋研究院", "RESEARCH_INSTITUTE", "UNIVERSITY_OR_INSTITUTE", "huancui", "INNOVATION");
        maker = drafted(MAKER, "乳山创客空间", "MAKER_SPACE", "ENTERPRISE_OR_OTHER", "rushan", "SERVICE");
        List.of(firm, institute, maker).forEach(id -> done("/applications/" + id + "/submission", host(codeOf(id)), null));

        var refused = refused("/applications/" + firm + "/acceptance", BUREAU, null, 422, "DISTRICT_CANNOT_BE_SKIPPED");
        assertThat(refused.get("article").asString()).isEqualTo("7(1)");
        refused("/applications/" + firm + "/recommendation", district("wendeng"), Map.of("opinion", "同意"), 403, "OUT_OF_SCOPE");
        done("/applications/" + firm + "/recommendation", district("rongcheng"), Map.of("opinion", "同意推荐"));
        done("/applications/" + maker + "/recommendation", district("rushan"), Map.of("opinion", "同意推荐"));
        refused("/applications/" + institute + "/recommendation", district("huancui"), Map.of("opinion", "同意"), 422,
                "DIRECT_FILER_HAS_NO_DISTRICT_STEP");
        List.of(firm, institute, maker).forEach(id -> done("/applications/" + id + "/acceptance", BUREAU, null));
        JsonNode rows = shown("/applications?stage=ACCEPTED&jurisdiction=rushan", BUREAU, "Await-Position",
                Long.toString(done("/applications/" + drafted("91371083MA3G9P5R7Y", "乳山人才公寓", "TALENT_APARTMENT",
                        "ENTERPRISE_OR_OTHER", "rushan", "SERVICE") + "/submission", host("91371083MA3G9P5R7Y"), null).position()));
        assertThat(rows.get("items").size()).isEqualTo(1);
        assertThat(rows.at("/items/0/warnings/0").asString()).contains("众创空间", "仅供评审参考");
    }

    private static String codeOf(String application) {
        return application.equals(firm) ? FIRM : application.equals(institute) ? INSTITUTE : MAKER;
    }

    @Test
    @Order(2)
    void Article7_2_theRoundIsHandedToTheExpertsAndTheirShortlistMarksTheApplications() {
        round = done("/rounds", BUREAU, Map.of("name", "2021年第一批", "applicationIds", List.of(firm, institute, maker))).id();
        refused("/rounds", BUREAU, Map.of("name", "又一批", "applicationIds", List.of(firm)), 409, "CANNOT_ENTER_ROUND_NOW");
        var published = Eventually.passes(Duration.ofSeconds(30), () -> {
            var rounds = EvaluationSide.received(DesignationRoundPublished.class);
            assertThat(rounds).singleElement().satisfies(r -> assertThat(r.roundId()).isEqualTo(round));
            return rounds.getFirst();
        });
        assertThat(published.entries()).extracting(DesignationRoundPublished.Entry::applicationId).containsExactly(firm, institute, maker);
        assertThat(published.entries()).allSatisfy(e -> assertThat(e.evidence()).hasSize(4));
        assertThat(published.entries().get(2).unusualHostKind()).isTrue();
        assertThat(EvaluationSide.received(PolicyVersionPublished.class)).hasSize(1);
        assertThat(EvaluationSide.received(CalendarYearPublished.class)).hasSize(8);

        List.of(firm, institute, maker).forEach(id -> EvaluationSide.send("assessed-" + id, "assessment-" + id, assessed(id, 8800)));
        var shortlist = new ShortlistPublished(round, List.of(firm, institute), List.of(maker), List.of(new Ranked(firm, 1, 9100),
                new Ranked(institute, 2, 8800), new Ranked(maker, 3, 6100)), "择优确定", LocalDate.of(2021, 1, 25), "weihai-2020-10");
        EvaluationSide.send("shortlist-1", round, shortlist);
        EvaluationSide.send("shortlist-1", round, shortlist);
        eventuallyAt(firm, "SHORTLISTED");
        eventuallyAt(institute, "SHORTLISTED");
        eventuallyAt(maker, "PASSED_OVER");
        JsonNode dossier = shown("/applications/" + firm, AUDITOR);
        assertThat(dossier.at("/assessment/findings").size()).isEqualTo(4);
        assertThat(dossier.at("/application/progress/rank").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void Article7_3_theNoticeRunsOverTheHolidayAndAnObjectionHoldsItsEntryAlone() {
        itIs("2021-02-08T10:00:00");
        refused("/notices", BUREAU, Map.of("title", "公示", "applicationIds", List.of(maker)), 409, "CANNOT_PUT_ON_NOTICE_NOW");
        notice = done("/notices", BUREAU, Map.of("title", "2021年第一批入选名单公示", "applicationIds", List.of(firm, institute))).id();
        long raised = done("/notices/" + notice + "/objections", BUREAU, Map.of("applicationId", institute, "objector", "ANONYMOUS",
                "grounds", "场地不实", "remedy", "请核查")).position();
        JsonNode board = shown("/notice-board", null, "Await-Position", Long.toString(raised)).at("/items/0");
        assertThat(board.get("closesOn").asString()).isEqualTo("2021-02-20");
        assertThat(board.toString()).doesNotContain("场地不实").doesNotContain("匿名");
        assertThat(board.at("/entries/1/statusName").asString()).isEqualTo("异议处理中");
        refused("/applications/" + firm + "/withdrawal", host(FIRM), Map.of("reason", "放弃"), 422, "WITHDRAWAL_AFTER_NOTICE");
        refused("/applications/" + firm + "/approval-request", BUREAU, null, 422, "NOTICE_NOT_CLEARED");

        itIs("2021-02-20T23:59:58");
        refused("/applications/" + firm + "/approval-request", BUREAU, null, 422, "NOTICE_NOT_CLEARED");
        itIs("2021-02-21T00:00:01");
        eventuallyAt(firm, "CLEARED");
        eventuallyAt(institute, "ON_NOTICE");
        String late = Long.toString(done("/notices/" + notice + "/objections", BUREAU, Map.of("applicationId", firm, "objector",
                "INDIVIDUAL", "grounds", "经费来源不明", "remedy", "请核查")).position());
        JsonNode held = shown("/notices/" + notice, BUREAU, "Await-Position", late);
        assertThat(held.get("supervisionCases").size()).isEqualTo(1);
        String objection = held.at("/objections/0/id").asString();
        JsonNode tasks = shown("/tasks", BUREAU, "Await-Position", late);
        assertThat(tasks.at("/items").findValuesAsString("task")).contains("待处理异议", "监督线索", "待报请核准");
        done("/notices/" + notice + "/objections/" + objection + "/decision", BUREAU, Map.of("founded", false, "reasons", "经核查不属实"));
        eventuallyAt(institute, "CLEARED");
    }

    @Test
    @Order(4)
    void Article7_3_theSupervisionCaseIsConcludedOnceAndLeavesTheApplicationAlone() {
        itIs("2021-02-24T10:00:00");
        String cases = "/notices/" + notice + "/supervision-cases/";
        String open = shown("/notices/" + notice, BUREAU).at("/supervisionCases/0/id").asString();
        Map<String, Object> conclusion = Map.of("substantiated", true, "findings", "经费来源须进一步说明");
        refused(cases + open + "/conclusion", AUDITOR, conclusion, 403, "FORBIDDEN");
        refused(cases + "objection-none/conclusion", BUREAU, conclusion, 404, "SUPERVISION_CASE_UNKNOWN");
        refused(cases + open + "/conclusion", BUREAU, Map.of("substantiated", true, "findings", " "), 400, "TEXT_REQUIRED");
        refused(cases + open + "/conclusion", BUREAU, Map.of("findings", "属实"), 400, "INVALID_FIELD");
        String done = Long.toString(done(cases + open + "/conclusion", BUREAU, conclusion).position());
        refused(cases + open + "/conclusion", BUREAU, conclusion, 409, "SUPERVISION_CASE_ALREADY_CONCLUDED");

        JsonNode concluded = shown("/notices/" + notice, BUREAU, "Await-Position", done).at("/supervisionCases/0");
        assertThat(concluded.get("status").asString()).isEqualTo("线索属实");
        assertThat(concluded.get("founded").asBoolean()).isTrue();
        assertThat(concluded.get("reasons").asString()).isEqualTo("经费来源须进一步说明");
        assertThat(concluded.get("decidedOn").asString()).isEqualTo("2021-02-24");
        assertThat(shown("/tasks", BUREAU, "Await-Position", done).at("/items").findValuesAsString("task"))
                .contains("待报请核准").doesNotContain("监督线索");
        JsonNode board = shown("/notice-board", null, "Await-Position", done);
        assertThat(board.at("/items/0/entries/0/statusName").asString()).isEqualTo("公示无异议");
        assertThat(board.toString()).doesNotContain("经费来源");
        JsonNode dossier = shown("/applications/" + firm, AUDITOR, "Await-Position", done);
        assertThat(dossier.at("/application/stage").asString()).isEqualTo("CLEARED");
        assertThat(dossier.toString()).doesNotContain("经费来源");
    }

    @Test
    @Order(5)
    void Article7_4_approvalThenReplyThenPlaqueAndTheTitleDatesFromTheReply() {
        itIs("2021-03-01T09:00:00");
        List.of(firm, institute).forEach(id -> {
            done("/applications/" + id + "/approval-request", BUREAU, null);
            refused("/applications/" + id + "/reply", LEADER, Map.of("documentNumber", "威人社字〔2021〕9号"), 409, "CANNOT_REPLY_NOW");
            done("/applications/" + id + "/approval", OFFICE, null);
            refused("/applications/" + id + "/plaque", BUREAU, Map.of("plaqueNumber", "WH-0"), 409, "CANNOT_AWARD_PLAQUE_NOW");
        });
        itIs("2021-03-05T09:00:00");
        done("/applications/" + firm + "/reply", LEADER, Map.of("documentNumber", "威人社字〔2021〕8号"));
        refused("/applications/" + institute + "/reply", LEADER, Map.of("documentNumber", "威人社字〔2021〕8号"), 409, "NUMBER_ALREADY_USED");
        eventuallyAt(institute, "APPROVED");
        itIs("2021-03-20T09:00:00");
        done("/applications/" + firm + "/plaque", BUREAU, Map.of("plaqueNumber", "WH-2021-001"));
        String station = firm.replace("application-", "station-");
        Eventually.passes(Duration.ofSeconds(30), () -> {
            JsonNode row = shown("/stations?hostId=" + FIRM, AUDITOR).at("/items/0");
            assertThat(row.path("id").asString("")).isEqualTo(station);
            assertThat(row.path("status").asString("")).isEqualTo("已授牌");
            assertThat(row.path("titleFrom").asString("")).isEqualTo("2021-03-05");
            return row;
        });
        assertThat(shown("/stations?asOf=2021-03-04&hostId=" + FIRM, AUDITOR).get("items").size()).isZero();
        JsonNode before = shown("/stations?asOf=2021-03-19&hostId=" + FIRM, AUDITOR).at("/items/0");
        assertThat(before.get("status").asString()).isEqualTo("已批复待授牌");
        assertThat(before.get("plaqueNumber").isNull()).isTrue();
        String csv = RunningStation.service().get("/station/v1/stations?asOf=2021-03-19", AUDITOR, "Accept", "text/csv").text();
        assertThat(csv).contains("驿站名称", "威人社字〔2021〕8号", "已批复待授牌").doesNotContain("WH-2021-001");
        Eventually.passes(Duration.ofSeconds(20), () -> assertThat(EvaluationSide.received(PlaquePublished.class))
                .filteredOn(p -> p.stationId().equals(station)).hasSize(1));
        assertThat(EvaluationSide.received(StationDesignationPublished.class)).filteredOn(d -> d.stationId().equals(station)).singleElement()
                .satisfies(d -> assertThat(d.titleFrom()).isEqualTo(LocalDate.of(2021, 3, 5)));
    }

    @Test
    @Order(6)
    void Article7_theDossierTellsTheWholeWayInOrder() {
        JsonNode timeline = shown("/applications/" + firm, host(FIRM)).get("timeline");
        assertThat(timeline.findValuesAsString("event")).containsSubsequence("station.application-drafted", "station.condition-stated",
                "station.application-submitted", "station.application-recommended", "station.application-accepted",
                "station.application-entered-round", "published.evaluation.assessment", "station.application-shortlisted",
                "station.application-put-on-notice", "station.application-cleared-notice", "station.approval-requested",
                "station.designation-approved", "station.reply-issued", "station.plaque-awarded");
        assertThat(timeline.findValuesAsString("role")).contains("依托单位工作人员", "区市人社部门工作人员", "市人才工作领导小组办公室", "系统");
    }

    @Test
    @Order(7)
    void Article7_1_aWithdrawalFromARoundIsToldToTheExperts() {
        String host = host("91371083MA3G9P5R7Y");
        String id = shown("/applications", host).at("/items/0/id").asString();
        done("/applications/" + id + "/recommendation", district("rushan"), Map.of("opinion", "同意推荐"));
        done("/applications/" + id + "/acceptance", BUREAU, null);
        String second = done("/rounds", BUREAU, Map.of("name", "2021年第二批", "quota", 1, "applicationIds", List.of(id))).id();
        done("/applications/" + id + "/withdrawal", host, Map.of("reason", "单位调整"));
        Eventually.passes(Duration.ofSeconds(20), () -> assertThat(EvaluationSide.received(ApplicationWithdrawalPublished.class))
                .containsExactly(new ApplicationWithdrawalPublished(id, second, "单位调整")));
    }

    @Test
    @Order(8)
    void Article18_afterTheTextExpiredDecisionsWaitForTheSuccessor() {
        itIs("2023-12-14T09:00:00");
        var refused = refused("/applications/" + institute + "/reply", LEADER, Map.of("documentNumber", "威人社字〔2023〕99号"), 422,
                "NO_POLICY_IN_FORCE");
        assertThat(refused.get("article").asString()).isEqualTo("18");
        assertThat(shown("/stations?asOf=2023-12-14&hostId=" + FIRM, AUDITOR).at("/items/0/status").asString(""))
                .as("a title already granted survives the text's expiry [R]").isEqualTo("已授牌");
        Map<String, Object> version = Map.of("id", "weihai-2023-transition", "documentNumber", "威人社发〔2023〕30号", "title", "过渡办法",
                "effectiveFrom", "2023-12-14", "basedOn", "weihai-2020-10");
        refused("/policy-versions", BUREAU, version, 403, "FORBIDDEN");
        done("/policy-versions", LEADER, version);
        done("/applications/" + institute + "/reply", LEADER, Map.of("documentNumber", "威人社字〔2023〕99号"));
        Eventually.passes(Duration.ofSeconds(20), () -> assertThat(shown("/stations?hostId=" + INSTITUTE, AUDITOR)
                .at("/items/0/policyVersion").asString("")).isEqualTo("weihai-2023-transition"));
        assertThat(shown("/stations?hostId=" + FIRM, AUDITOR).at("/items/0/policyVersion").asString("")).isEqualTo("weihai-2020-10");
    }

    @Test
    @Order(9)
    void Article7_3_anOperatorLoadsAYearAndALongerCalendarExtendsAnOpenNotice() {
        itIs("2021-06-01T09:00:00");
        Map<String, Object> amendment = Map.of("year", 2021, "papers", List.of("国办发明电〔2021〕测试号"),
                "days", List.of(Map.of("date", "2021-01-01", "kind", "OFF"), Map.of("date", "2021-06-03", "kind", "OFF")));
        refused("/working-day-calendar/years", BUREAU, amendment, 403, "FORBIDDEN");
        String id = drafted("91110000600037341L", "威海人才服务中心", "TALENT_SERVICE_AGENCY", "MUNICIPAL_UNIT", "huancui", "COMPREHENSIVE");
        String host = host("91110000600037341L");
        done("/applications/" + id + "/submission", host, null);
        done("/applications/" + id + "/acceptance", BUREAU, null);
        String third = done("/rounds", BUREAU, Map.of("name", "2021年第三批", "applicationIds", List.of(id))).id();
        EvaluationSide.send("shortlist-3", third, new ShortlistPublished(third, List.of(id), List.of(), List.of(new Ranked(id, 1, 9000)),
                "择优", LocalDate.of(2021, 6, 1), "weihai-2020-10"));
        eventuallyAt(id, "SHORTLISTED");
        String open = done("/notices", BUREAU, Map.of("title", "第三批公示", "applicationIds", List.of(id))).id();
        Eventually.passes(Duration.ofSeconds(20), () -> assertThat(shown("/due-notices?open=true", OPERATOR).at("/items/0/closesOn")
                .asString("")).isEqualTo("2021-06-08"));
        done("/working-day-calendar/years", OPERATOR, amendment);
        Eventually.passes(Duration.ofSeconds(20), () -> assertThat(shown("/notices/" + open, BUREAU).get("closesOn").asString())
                .isEqualTo("2021-06-09"));
        Eventually.passes(Duration.ofSeconds(20), () -> assertThat(shown("/applications/" + id, host).at("/notice/closesOn").asString(""))
                .isEqualTo("2021-06-09"));
    }

    @Test
    @Order(10)
    void everyViewRebuiltFromTheLogEqualsTheLiveOneAlsoAfterARestart() {
        RunningStation.restart();
        var rebuild = RunningStation.service().bean(ViewRebuild.class);
        long head = Long.parseLong(RunningStation.service().get("/ops/event-log", null).json().get("headPosition").asString());
        RunningStation.service().context().getBeanProvider(View.class).stream().forEach(view -> {
            shown(pathOf(view), view.name().equals("notice-board") ? null : AUDITOR, "Await-Position", Long.toString(head));
            long fed = rebuild.rebuild((View<?>) view);
            if (!AFTER_THE_PLAQUE.contains(view.name())) {
                assertThat(fed).as(view.name()).isPositive();
            }
            assertThat(rebuild.compare((View<?>) view)).as(view.name()).isEmpty();
        });
        assertThat(shown("/policy-versions", AUDITOR).get("items").size()).as("seeding again adds nothing").isEqualTo(2);
    }

    private static String pathOf(View<?> view) {
        return switch (view.name()) {
            case "calendar-years" -> "/working-day-calendar";
            case "application-dossiers" -> "/applications/" + firm;
            case "station-timelines" -> "/stations/" + firm.replace("application-", "station-") + "/timeline";
            default -> "/" + view.name();
        };
    }
}
