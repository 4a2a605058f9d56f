package org.talentstation.registry.view.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.SettledLog;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.demand.DemandEvent.DemandChanged;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.talent.ExpertiseLevel;
import org.talentstation.registry.talent.TalentEvent.PersonalDataCorrected;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentEvent.TalentMerged;
import org.talentstation.registry.talent.TalentEvent.TalentProfileChanged;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Rankings as they are asked for; each test has a field of its own, so that it ranks its own talents only. */
class RankingsOverHttpTests {

    private static final String HOST = "91371000MA3C00011R";
    private static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);

    /** A man and a woman by the digit before the last. */
    private static final String MAN = "张三 110101199003070011";
    private static final String WOMAN = "李四 110101199003070029";

    private final String field = "f" + UUID.randomUUID();
    private final String one = "talent-" + UUID.randomUUID();
    private final String two = "talent-" + UUID.randomUUID();
    private final String demand = "demand-" + UUID.randomUUID();

    private void given() {
        Seeded.consenting(one, MAN, Seeded.profile(field, ExpertiseLevel.SENIOR, "教授"));
        Seeded.consenting(two, WOMAN, Seeded.profile(field, ExpertiseLevel.TOP));
        Seeded.demand(demand, HOST, "huancui", new Requirement(RequirementKind.FIELD, field, true, 0),
                new Requirement(RequirementKind.TITLE, "教授", false, 3),
                new Requirement(RequirementKind.FIELD, field + ":LEADING", false, 2));
    }

    private Answer candidates(String token, String... headers) {
        return RunningRegistry.service().get("/registry/v1/demands/" + demand + "/candidates", token, headers);
    }

    private List<String> ranked() {
        List<String> ids = new ArrayList<>();
        Answer answer = candidates(BUREAU);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        answer.json().get("items").forEach(item -> ids.add(item.get("talentId").asString()));
        return ids;
    }

    private static JsonNode opportunities(String talent) {
        Answer answer = RunningRegistry.service().get("/registry/v1/talents/" + talent + "/opportunities?limit=100", BUREAU);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** This test's own demand among what is open for the talent; null when it is not. */
    private JsonNode opportunity(String talent) {
        for (JsonNode item : opportunities(talent).get("items")) {
            if (item.get("demandId").asString().equals(demand)) {
                return item;
            }
        }
        return null;
    }

    @Test
    void bothSidesAreRankedWithTheReasonsAndWhatWouldChangeThem() {
        given();
        JsonNode found = candidates(BUREAU).json();
        assertThat(found.get("total").asInt()).isEqualTo(2);
        JsonNode second = found.get("items").get(1);
        assertThat(second.get("talentId").asString()).isEqualTo(two);
        assertThat(second.get("scorePermille").asInt()).isEqualTo(400);
        assertThat(second.get("explanation").get(1).get("chineseText").asString()).isEqualTo("期望：职称“教授”——未见，得0分（满分3分）");
        assertThat(second.get("wouldChange").get("chineseText").asString()).isEqualTo("若具备“教授”职称，可由第2位升至第1位");

        JsonNode demands = opportunities(two);
        assertThat(demands.get("standing").asString()).isEqualTo("RANKED");
        JsonNode opportunity = opportunity(two);
        assertThat(opportunity.get("title").asString()).isEqualTo("求贤");
        assertThat(opportunity.get("rank").asInt()).isEqualTo(2);
        assertThat(opportunity.get("candidates").asInt()).isEqualTo(2);
        assertThat(opportunity.get("explanation")).isEqualTo(second.get("explanation"));
        assertThat(opportunity.get("wouldChange")).isEqualTo(second.get("wouldChange"));
    }

    @Test
    void theSameQuestionAtTheSamePositionHasTheSameAnswerToTheByteInEveryInstance() {
        given();
        Answer first = candidates(BUREAU);
        Answer again = candidates(BUREAU);
        for (int i = 0; i < 20 && !positionOf(first).equals(positionOf(again)); i++) { // others may be writing
            first = again;
            again = candidates(BUREAU);
        }
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(answersOf(anotherInstance())).isEqualTo(answersOf(RunningRegistry.service().bean(LiveMatching.class)));
    }

    private static JsonNode positionOf(Answer answer) {
        return answer.json().get("asOfPosition");
    }

    private static LiveMatching anotherInstance() {
        var service = RunningRegistry.service();
        return new LiveMatching(service.bean(SettledLog.class), service.bean(LogPositions.class), service.bean(QueryProperties.class),
                service.bean(Jurisdictions.class));
    }

    private List<Object> answersOf(LiveMatching instance) {
        return instance.ask(null, (index, at) -> List.<Object>of(index.candidates(demand, 20), index.opportunities(two, 20)));
    }

    @Test
    void whoSomebodyIsNeverChangesARanking() {
        given();
        JsonNode before = candidates(BUREAU).json();
        JsonNode opportunityBefore = opportunity(one);
        long changed = Seeded.append("Talent", one, new PersonalDataCorrected(one, Seeded.sealed(one, MAN),
                Seeded.sealed(one, WOMAN), "更正", Seeded.DAY));
        JsonNode after = candidates(BUREAU).json();
        assertThat(after.get("asOfPosition").asLong()).isGreaterThanOrEqualTo(changed);
        for (String part : List.of("total", "items", "nearMisses")) {
            assertThat(after.get(part)).isEqualTo(before.get(part));
        }
        assertThat(opportunity(one)).isNotNull().isEqualTo(opportunityBefore);
        assertThat(candidates(BUREAU).text()).doesNotContain("张三", "李四", "1101011990", Seeded.sealed(one, MAN).text(),
                Seeded.sealed(one, WOMAN).text());
    }

    @Test
    void Article8_aWithdrawnConsentAndAForgottenPersonAreGoneInTheVeryNextAnswer() {
        given();
        assertThat(ranked()).containsExactly(one, two);
        Seeded.withdraw(one, ConsentPurpose.PUBLICITY);
        assertThat(ranked()).as("another purpose").containsExactly(one, two);
        Seeded.withdraw(one, ConsentPurpose.RECOMMENDATION);
        assertThat(ranked()).containsExactly(two);
        JsonNode without = opportunities(one);
        assertThat(without.get("standing").asString()).isEqualTo("WITHOUT_CONSENT");
        assertThat(without.get("note").asString()).contains("未同意");
        assertThat(without.get("items")).isEmpty();
        Seeded.append("Talent", two, new TalentErased(two, "本人请求", "本人", Seeded.DAY));
        assertThat(ranked()).isEmpty();
        Seeded.consent(one, ConsentPurpose.RECOMMENDATION);
        assertThat(ranked()).containsExactly(one);
    }

    @Test
    void Article8_whoNeverConsentedOrOnlyToSomethingElseIsNotRanked() {
        given();
        String third = "talent-" + UUID.randomUUID();
        Seeded.talent(third, MAN, Seeded.profile(field, ExpertiseLevel.TOP, "教授"), null, "huancui");
        Seeded.consent(third, ConsentPurpose.CONTACT);
        assertThat(ranked()).containsExactly(one, two);
    }

    @Test
    void changesMergersAndClosuresCountAtOnce() {
        given();
        Seeded.append("Talent", two, new TalentProfileChanged(two, null, Seeded.profile(field, ExpertiseLevel.TOP, "教授"), Seeded.DAY));
        assertThat(ranked()).containsExactly(two, one);
        Seeded.append("Talent", two, new TalentMerged(two, one, "同一人", "bureau.officer", Seeded.DAY));
        assertThat(ranked()).containsExactly(one);
        Seeded.append("Talent", two, new TalentUnmerged(two, one, "并非同一人", "bureau.officer", Seeded.DAY));
        assertThat(ranked()).containsExactly(two, one);
        Seeded.append("Demand", demand, new DemandChanged(demand, null,
                Seeded.terms(new Requirement(RequirementKind.FIELD, field, true, 0)), Seeded.DAY));
        assertThat(ranked()).as("no wish any more: the earlier first").containsExactly(one, two);
        assertThat(opportunity(one).get("rank").asInt()).isEqualTo(1);
        Seeded.append("Demand", demand, new DemandWithdrawn(demand, "已自行解决", Seeded.DAY));
        Answer closed = candidates(BUREAU);
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.code()).isEqualTo("DEMAND_CLOSED");
        assertThat(opportunity(one)).isNull();
    }

    @Test
    void nobodyIsOverlookedWhoseTransactionEndsLate() throws Exception {
        given();
        String late = "talent-" + UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        var transaction = new TransactionTemplate(RunningRegistry.service().bean(PlatformTransactionManager.class));
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            Seeded.consenting(late, MAN, Seeded.profile(field, ExpertiseLevel.TOP, "教授"));
            written.countDown();
            try {
                assertThat(commit.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
        long behind = Seeded.withdraw(one, ConsentPurpose.RECOMMENDATION);
        CompletableFuture<List<String>> asked = CompletableFuture.supplyAsync(this::ranked);
        assertThat(asked.completeOnTimeout(null, 300, TimeUnit.MILLISECONDS).get()).as("waits for who writes before %d", behind).isNull();
        commit.countDown();
        writer.get(20, TimeUnit.SECONDS);
        assertThat(ranked()).containsExactly(late, two);
    }

    @Test
    void aScoreForADecisionSaysAtWhichPositionItHolds() {
        given();
        var scores = RunningRegistry.service().bean(Scores.class);
        Scores.Score score = scores.of(demand, two);
        assertThat(score.permille()).isEqualTo(400);
        assertThat(score.fits()).isTrue();
        long withdrawn = Seeded.withdraw(two, ConsentPurpose.RECOMMENDATION);
        Scores.Score none = scores.of(demand, two);
        assertThat(none.fits()).isFalse();
        assertThat(none.permille()).isZero();
        assertThat(none.position()).isGreaterThanOrEqualTo(withdrawn);
    }

    @Test
    void eachSeesTheDemandsAndTalentsThatItMay() {
        given();
        String own = TestIssuer.token("host.staff", "huancui", HOST, Role.HOST_STAFF);
        String other = TestIssuer.token("host.staff", "huancui", "91371000MA3C0002XH", Role.HOST_STAFF);
        assertThat(candidates(own).status()).isEqualTo(200);
        assertThat(candidates(other).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(candidates(TestIssuer.token("wendeng", "wendeng", null, Role.DISTRICT_OFFICER)).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(candidates(TestIssuer.token("analyst", null, null, Role.ANALYST)).code()).isEqualTo("FORBIDDEN");
        assertThat(RunningRegistry.service().get("/registry/v1/talents/" + one + "/opportunities", own).code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void badQuestionsAreRefusedAndAPositionThatNobodyReachesIsNotWaitedForForEver() {
        given();
        String path = "/registry/v1/demands/" + demand + "/candidates";
        for (String limit : List.of("0", "101", "-1", "x", "9999999999", "1.5")) {
            assertThat(RunningRegistry.service().get(path + "?limit=" + limit, BUREAU).code()).as(limit).isEqualTo("INVALID_LIMIT");
        }
        assertThat(RunningRegistry.service().get(path + "?gender=F", BUREAU).code()).isEqualTo("UNKNOWN_PARAMETER");
        assertThat(RunningRegistry.service().get(path + "?limit=1", BUREAU).json().get("items")).hasSize(1);
        assertThat(RunningRegistry.service().get("/registry/v1/demands/" + one + "/candidates", BUREAU).status())
                .as("a talent is no demand").isEqualTo(404);
        assertThat(RunningRegistry.service().get("/registry/v1/talents/" + demand + "/opportunities", BUREAU).status()).isEqualTo(404);
        assertThat(candidates(BUREAU, "Await-Position", "" + Long.MAX_VALUE / 2).code()).isEqualTo("VIEW_BEHIND");
    }
}
