package org.talentstation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.RegisteredPeople.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.view.demands.Demands;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;

/** The demand database over HTTP, with open postings and their bids. Articles 8(2) and 11. */
class DemandsOverHttpTests {

    private static final String TALENT = TestIssuer.token("talent.any", null, null, Role.TALENT);
    private static final Map<String, Object> PAPER = Map.of("name", "同意书.pdf", "sha256", "a".repeat(64));

    private static LocalDate today() {
        return ChinaTime.dateOf(RunningRegistry.service().bean(BusinessClock.class).instant());
    }

    private static Map<String, Object> terms(Object... more) {
        Map<String, Object> terms = new HashMap<>(Map.of("kind", "TECHNOLOGY", "title", "水下机器人控制算法", "description", "需要控制算法", "openPosting", true,
                "expiresOn", today().plusDays(30).toString(), "requirements", List.of(Map.of("kind", "FIELD", "value", "520:SENIOR", "must", true, "weight", 0))));
        for (int i = 0; i < more.length; i += 2) {
            terms.put((String) more[i], more[i + 1]);
        }
        return terms;
    }

    private static Map<String, Object> demand(Map<String, Object> terms) {
        return new HashMap<>(Map.of("terms", terms, "employerId", HOST, "employerName", "威海某公司", "jurisdiction", "huancui"));
    }

    private static String posted(Object... more) {
        return ok(post("/demands", BUREAU, demand(terms(more)))).id();
    }

    private static String willingTalent(String name, String host) {
        Map<String, Object> body = body(person(name));
        body.put("stationId", station(host));
        String id = ok(post("/talents", host(host), body)).id();
        ok(post("/talents/" + id + "/consents", host(host), Map.of("purpose", "RECOMMENDATION", "textVersion", "2020-1", "evidence", PAPER)));
        return id;
    }

    @Test
    void Article8_2_aHostPostsThroughItsStationAndEverybodyFindsIt() {
        Map<String, Object> body = demand(terms("title", "某市独有的需求"));
        body.remove("jurisdiction");
        body.put("stationId", station(HOST));
        refused(post("/demands", host(OTHER_HOST), body), 403, "OUT_OF_SCOPE");
        String id = ok(post("/demands", host(HOST), body)).id();
        for (String who : List.of(TALENT, BUREAU, AUDITOR, host(OTHER_HOST))) {
            assertThat(shown("/demands?q=某市独有&kind=TECHNOLOGY&fields=520&state=OPEN", who).get("items").findValuesAsString("id")).containsExactly(id);
        }
        refused(post("/demands/" + id + "/withdrawal", host(OTHER_HOST), Map.of("reason", "取消")), 403, "OUT_OF_SCOPE");
        ok(post("/demands/" + id + "/changes", host(HOST), Map.of("terms", terms("title", "某市独有的需求二"))));
        ok(post("/demands/" + id + "/withdrawal", host(HOST), Map.of("reason", "项目取消")));
        assertThat(shown("/demands/" + id, BUREAU).get("stateName").asString()).isEqualTo("已撤回");
        refused(post("/demands/" + id + "/fulfilment", host(HOST), Map.of("result", "已签约")), 409, "DEMAND_CLOSED");
        assertThat(RunningRegistry.service().get("/registry/v1/demands", BUREAU, "Accept", "text/csv").text()).contains("某市独有的需求二", "已撤回");
    }

    @ParameterizedTest(name = "{0} = {1} is refused with {2}")
    @CsvSource(delimiter = '|', value = {
        "title | 招35周岁以下算法专家 | 422 | PROTECTED_ATTRIBUTE", "description | 限男性 | 422 | PROTECTED_ATTRIBUTE",
        "description | 联系13863100001 | 400 | PERSONAL_NUMBER_IN_TEXT", "title | '' | 400 | TEXT_REQUIRED",
        "budgetFen | -1 | 400 | BUDGET_NEGATIVE", "expiresOn | 2020-01-01 | 400 | EXPIRY_NOT_AHEAD", "expiresOn | 2999-01-01 | 422 | EXPIRY_TOO_FAR"})
    void badTermsAreRefused(String field, String value, int status, String code) {
        refused(post("/demands", BUREAU, demand(terms(field, field.equals("budgetFen") ? (Object) Long.valueOf(value) : value))), status, code);
    }

    @ParameterizedTest(name = "{0} {1} must {2} weight {3} is refused with {4}")
    @CsvSource({"FIELD, 999, true, 0, FIELD_UNKNOWN", "FIELD, 520:GENIUS, true, 0, REQUIREMENT_VALUE_INVALID", "CATEGORY, BOSS, true, 0, REQUIREMENT_VALUE_INVALID",
        "MODE, NEVER, false, 1, REQUIREMENT_VALUE_INVALID", "PLACE, mars, true, 0, UNKNOWN_JURISDICTION", "AVAILABLE_BY, 明天, true, 0, REQUIREMENT_VALUE_INVALID",
        "TITLE, 教授, true, 1, REQUIREMENT_WEIGHT_INVALID", "TITLE, 教授, false, 6, REQUIREMENT_WEIGHT_INVALID", "TITLE, '', true, 0, REQUIREMENT_INCOMPLETE"})
    void badRequirementsAreRefused(String kind, String value, boolean must, int weight, String code) {
        Map<String, Object> requirement = Map.of("kind", kind, "value", value, "must", must, "weight", weight);
        refused(post("/demands", BUREAU, demand(terms("requirements", List.of(requirement)))), 400, code);
        Map<String, Object> good = Map.of("kind", "TITLE", "value", "教授", "must", true, "weight", 0);
        refused(post("/demands", BUREAU, demand(terms("requirements", List.of(good, good)))), 400, "REQUIREMENT_TWICE");
    }

    @Test
    void bidsAreSealedFromEachOtherAndOneIsChosen() {
        String id = posted();
        String bids = "/demands/" + id + "/bids";
        String first = willingTalent("王揭榜", HOST);
        String second = willingTalent("李揭榜", OTHER_HOST);
        String unwilling = register("赵不愿");
        refused(post(bids, BUREAU, Map.of("talentId", unwilling, "proposal", "方案")), 422, "NO_RECOMMENDATION_CONSENT");
        refused(post(bids, host(HOST), Map.of("talentId", second, "proposal", "方案")), 403, "OUT_OF_SCOPE");
        refused(post(bids, TALENT, Map.of("talentId", second, "proposal", "方案")), 403, "OUT_OF_SCOPE");
        ok(post(bids, host(HOST), Map.of("talentId", first, "proposal", "甲方案", "priceFen", 100)));
        ok(post(bids, host(OTHER_HOST), Map.of("talentId", second, "proposal", "乙方案")));
        refused(post(bids, host(OTHER_HOST), Map.of("talentId", second, "proposal", "再次")), 409, "BID_ALREADY_SUBMITTED");
        assertThat(shown(bids, host(OTHER_HOST)).get("items").findValuesAsString("talentId")).containsExactly(second);
        assertThat(shown(bids, BUREAU).get("items").findValuesAsString("talentId")).containsExactly(first, second);
        assertThat(shown("/demands/" + id, host(HOST)).get("bids").isNull()).isTrue();
        String firstBid = shown(bids, BUREAU).get("items").get(0).get("bidId").asString();
        refused(post(bids + "/" + firstBid + "/withdrawal", host(OTHER_HOST), Map.of("reason", "捣乱")), 403, "OUT_OF_SCOPE");
        refused(post(bids + "/bid-none/choice", BUREAU, Map.of("reason", "最优")), 404, "BID_UNKNOWN");
        ok(post(bids + "/" + firstBid + "/choice", BUREAU, Map.of("reason", "方案最优")));
        assertThat(shown("/demands/" + id, BUREAU).get("stateName").asString()).isEqualTo("已满足");
        assertThat(shown(bids, BUREAU).get("items").get(0).get("chosen").asBoolean()).isTrue();
        refused(post("/demands/" + posted("openPosting", false) + "/bids", host(HOST), Map.of("talentId", first, "proposal", "方案")), 409, "NOT_AN_OPEN_POSTING");
    }

    @Test
    void ofTwoChoicesAtOnceOneWins() throws Exception {
        String id = posted();
        String bids = "/demands/" + id + "/bids";
        for (String host : List.of(HOST, OTHER_HOST)) {
            ok(post(bids, host(host), Map.of("talentId", willingTalent("同时" + host.charAt(17), host), "proposal", "方案")));
        }
        List<String> ids = shown(bids, BUREAU).get("items").findValuesAsString("bidId");
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Answer>> both = ids.stream().map(bid -> (Callable<Answer>) () -> post(bids + "/" + bid + "/choice", BUREAU, Map.of("reason", "最优")))
                    .toList();
            List<Integer> statuses = pool.invokeAll(both).stream().map(f -> f.resultNow().status()).sorted().toList();
            assertThat(statuses).containsExactly(200, 409);
        }
        assertThat(shown(bids, BUREAU).get("items").valueStream().filter(b -> b.get("chosen").asBoolean())).hasSize(1);
    }

    @Test
    void Article11_whatIsOverExpiresByItselfAndTheViewIsItsReplay() {
        var service = RunningRegistry.service();
        String id = "demand-" + UUID.randomUUID();
        var terms = new DemandTerms(DemandKind.CAPITAL, "融资", "融资", List.of(), null, null, null, today().minusDays(1), false);
        SeededEvents.append(service, "Demand", id, new DemandPosted(id, terms, HOST, "某公司", null, "huancui", null, today().minusDays(9), null));
        String open = posted();
        Eventually.until("it expires", Duration.ofSeconds(60), () -> shown("/demands/" + id, BUREAU).get("state").asString().equals("EXPIRED"));
        assertThat(shown("/demands/" + open, BUREAU).get("state").asString()).isEqualTo("OPEN");
        assertThat(shown("/demands?expiresBefore=" + today().plusDays(31) + "&limit=200", BUREAU).get("items").findValuesAsString("id")).contains(open)
                .doesNotContain(id);
        Settled.await(service);
        var view = service.bean(Demands.class);
        assertThat(service.bean(ViewRebuild.class).rebuild(view)).isPositive();
        assertThat(service.bean(ViewRebuild.class).compare(view)).isEmpty();
    }
}
