package org.talentstation.subsidy.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.use.MoneyPaid.BUREAU;
import static org.talentstation.subsidy.use.MoneyPaid.DISTRICT;
import static org.talentstation.subsidy.use.MoneyPaid.HOST_STAFF;
import static org.talentstation.subsidy.use.MoneyPaid.PAID_ON;
import static org.talentstation.subsidy.use.MoneyPaid.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

class UseOfFundsOverHttpTests {

    private static final String SHA = "c".repeat(64);

    private static Answer post(String path, String token, Object body) {
        return RunningSubsidy.service().post("/subsidy/v1/subsidies/" + path, token, body);
    }

    private static JsonNode uses(String subsidy, long position) {
        return RunningSubsidy.service().get("/subsidy/v1/uses?sort=recordedOn&subsidyId=" + subsidy, HOST_STAFF, "Await-Position", "" + position)
                .json().get("items");
    }

    private static Map<String, Object> talk(String activityId) {
        var body = new HashMap<>(build(100, PAID_ON.plusDays(5), SHA));
        body.put("category", "ACADEMIC_DISCUSSION");
        body.put("activityId", activityId);
        return body;
    }

    @Test
    void Article9_usesNeverExceedPaymentsUnderConcurrentUses() throws Exception {
        String subsidy = MoneyPaid.to("race");
        List<Callable<Answer>> all = IntStream.range(0, 16)
                .<Callable<Answer>>mapToObj(i -> () -> post(subsidy + "/uses", HOST_STAFF, build(1_000_000, PAID_ON, "%064d".formatted(i)))).toList();
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(all)) {
                answers.add(future.get());
            }
        }
        assertThat(answers).filteredOn(a -> a.status() == 200).as("uses of 10,000.00 out of 100,000.00").hasSize(10);
        assertThat(answers).filteredOn(a -> a.status() != 200).extracting(Answer::code).containsOnly("USE_EXCEEDS_PAYMENTS");
        long position = answers.stream().filter(a -> a.status() == 200).mapToLong(Answer::position).max().orElseThrow();
        assertThat(uses(subsidy, position)).hasSize(10);
        assertThat(RunningSubsidy.service().get("/subsidy/v1/station-money/station-race", HOST_STAFF, "Await-Position", "" + position).json()
                .get("unexplainedFen").asLong()).isZero();
    }

    @Test
    void Article9_aUseIsLinkedToAnActivityOfTheSameStation() {
        String subsidy = MoneyPaid.to("linked");
        Answer unknown = post(subsidy + "/uses", HOST_STAFF, talk("activity-linked-1"));
        assertThat(unknown.status()).as(unknown.text()).isEqualTo(409);
        assertThat(unknown.code()).isEqualTo("ACTIVITY_NOT_YET_KNOWN");
        assertThat(unknown.text()).contains("稍后再试");
        MoneyPaid.activity("activity-linked-1", "linked", 30);
        Answer known = post(subsidy + "/uses", HOST_STAFF, talk("activity-linked-1"));
        assertThat(known.status()).as(known.text()).isEqualTo(200);
        MoneyPaid.activity("activity-linked-2", "somewhere-else", 30);
        Answer foreign = post(subsidy + "/uses", HOST_STAFF, talk("activity-linked-2"));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.code()).isEqualTo("ACTIVITY_OF_ANOTHER_STATION");
        assertThat(uses(subsidy, known.position()).get(0).get("activityId").asString()).isEqualTo("activity-linked-1");
    }

    @Test
    void Article9_anotherServiceIsJustifiedAndApprovedByTheBureau() {
        String subsidy = MoneyPaid.to("another");
        var body = new HashMap<>(build(2_000_000, PAID_ON, SHA));
        body.put("category", "OTHER");
        assertThat(post(subsidy + "/uses", HOST_STAFF, body).code()).isEqualTo("USE_OTHER_NEEDS_JUSTIFICATION");
        body.put("justification", "驿站揭牌仪式");
        Answer stated = post(subsidy + "/uses", HOST_STAFF, body);
        JsonNode use = uses(subsidy, stated.position()).get(0);
        assertThat(use.get("statusName").asString()).isEqualTo("待批准");
        String path = subsidy + "/uses/" + use.get("id").asString();
        assertThat(post(path + "/approval", HOST_STAFF, null).status()).isEqualTo(403);
        Answer approved = post(path + "/approval", BUREAU, null);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(uses(subsidy, approved.position()).get(0).get("statusName").asString()).isEqualTo("已计入");
        assertThat(post(path + "/refusal", BUREAU, Map.of("reason", "不符")).code()).isEqualTo("USE_NOT_PENDING");
        Answer reversed = post(path + "/reversal", HOST_STAFF, Map.of("reason", "活动取消"));
        assertThat(uses(subsidy, reversed.position()).get(0).get("statusName").asString()).isEqualTo("已冲销");
    }

    @Test
    void Article13_aUseIsQuestionedByItsDistrictAnsweredByItsHostAndSettled() {
        String subsidy = MoneyPaid.to("asked");
        Answer stated = post(subsidy + "/uses", HOST_STAFF, build(2_000_000, PAID_ON, SHA));
        String use = uses(subsidy, stated.position()).get(0).get("id").asString();
        String path = subsidy + "/uses/" + use;
        assertThat(post(path + "/question", HOST_STAFF, Map.of("question", "?")).status()).isEqualTo(403);
        assertThat(post(path + "/question", DISTRICT, Map.of("question", "请说明采购方式")).status()).isEqualTo(200);
        assertThat(post(path + "/settlement", DISTRICT, Map.of("conclusion", "属实")).code()).isEqualTo("QUESTION_NOT_ANSWERED");
        assertThat(post(path + "/answer", HOST_STAFF, Map.of("answer", "公开招标")).status()).isEqualTo(200);
        Answer settled = post(path + "/settlement", BUREAU, Map.of("conclusion", "属实"));
        var shown = RunningSubsidy.service().get("/subsidy/v1/uses/" + use, HOST_STAFF, "Await-Position", "" + settled.position()).json();
        assertThat(shown.get("supervision").get("statusName").asString()).isEqualTo("已办结");
        assertThat(shown.get("supervision").get("answer").asString()).isEqualTo("公开招标");
        assertThat(RunningSubsidy.service().get("/subsidy/v1/uses?subsidyId=" + subsidy + "&supervision.status=SETTLED", BUREAU).json().get("items"))
                .hasSize(1);
    }

    @Test
    void Article13_anotherHostNeitherSeesNorRecordsUses() {
        String subsidy = MoneyPaid.to("private");
        Answer stated = post(subsidy + "/uses", HOST_STAFF, build(100, PAID_ON, SHA));
        String use = uses(subsidy, stated.position()).get(0).get("id").asString();
        String stranger = TestIssuer.token("stranger", MoneyPaid.JURISDICTION, "91371000MA3C0002XH", Role.HOST_STAFF);
        assertThat(post(subsidy + "/uses", stranger, build(100, PAID_ON, SHA)).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(RunningSubsidy.service().get("/subsidy/v1/uses/" + use, stranger).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(RunningSubsidy.service().get("/subsidy/v1/station-money/station-private", stranger).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(RunningSubsidy.service().get("/subsidy/v1/uses", stranger).json().get("items")).isEmpty();
        String otherDistrict = TestIssuer.token("wendeng.officer", "wendeng", null, Role.DISTRICT_OFFICER);
        assertThat(post(subsidy + "/uses/" + use + "/question", otherDistrict, Map.of("question", "?")).code()).isEqualTo("OUT_OF_SCOPE");
    }
}
