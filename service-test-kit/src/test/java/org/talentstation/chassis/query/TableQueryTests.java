package org.talentstation.chassis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.HOST_ONE;
import static org.talentstation.probe.Probe.HUANCUI;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.kernel.actor.Role;
import org.talentstation.probe.Probe;
import org.talentstation.probe.ProbeRow;
import org.talentstation.probe.ProbeRows;
import org.talentstation.testkit.TestIssuer;

@Tag("real-servers")
class TableQueryTests {

    @BeforeAll
    static void rows() {
        ProbeRows.put(List.of(
                new ProbeRow("query-1", "query", "huancui", "H1", "威海 Alpha (甲)", 1, 5_000_000_000L, null, true),
                new ProbeRow("query-2", "query", "huancui", "H2", "beta.*", 2, 7L, null, false),
                new ProbeRow("query-3", "query", "wendeng", "H1", "ALPHA\\E", 2, null, null, null),
                new ProbeRow("query-4", "query", null, null, "全市", 3, null, null, null)));
    }

    private static List<String> ids(String token, String query) {
        var answer = service().get("/probe/v1/rows?set=query&sort=id" + query, token);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        answer.json().get("items").forEach(item -> ids.add(item.get("id").asString().replace("query-", "")));
        return ids;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aCallerSeesWhatHisScopeReaches() {
        assertThat(ids(BUREAU, "")).containsExactly("1", "2", "3", "4");
        assertThat(ids(HUANCUI, "")).containsExactly("1", "2");
        assertThat(ids(HOST_ONE, "")).containsExactly("1", "3");
        assertThat(ids(HUANCUI, "&jurisdiction=wendeng")).isEmpty();
        for (Role bounded : new Role[] {Role.DISTRICT_OFFICER, Role.HOST_STAFF}) {
            assertProblem(service().get("/probe/v1/rows", TestIssuer.token("unbound", null, null, bounded)), 403, "OUT_OF_SCOPE");
        }
    }

    @Test
    void oneRowIsJudgedLikeTheTable() {
        assertThat(service().get("/probe/v1/rows/query-1", HUANCUI).status()).isEqualTo(200);
        assertProblem(service().get("/probe/v1/rows/query-3", HUANCUI), 403, "OUT_OF_SCOPE");
        assertProblem(service().get("/probe/v1/rows/query-4", HUANCUI), 403, "OUT_OF_SCOPE");
        assertProblem(service().get("/probe/v1/rows/query-2", HOST_ONE), 403, "OUT_OF_SCOPE");
        assertThat(service().get("/probe/v1/rows/query-4", BUREAU).status()).isEqualTo(200);
        assertProblem(service().get("/probe/v1/rows/query-9", BUREAU), 404, "NOT_FOUND");
        assertProblem(service().get("/probe/v1/rows/query-1?asof=2021-01-01", BUREAU), 400, "UNKNOWN_PARAMETER", "asof");
    }

    @Test
    void filtersCompareTextNumbersAndFlags() {
        assertThat(ids(BUREAU, "&rank=2")).containsExactly("2", "3");
        assertThat(ids(BUREAU, "&amount=5000000000")).containsExactly("1");
        assertThat(ids(BUREAU, "&open=true")).containsExactly("1");
        assertThat(ids(BUREAU, "&jurisdiction=huancui&rank=2")).containsExactly("2");
        assertThat(ids(BUREAU, "&rank=")).hasSize(4);
    }

    @Test
    void searchTakesTextLiterallyInAnyCase() {
        assertThat(ids(BUREAU, "&q=alpha")).containsExactly("1", "3");
        assertThat(ids(BUREAU, "&q=" + encoded("威海"))).containsExactly("1");
        assertThat(ids(BUREAU, "&q=" + encoded(".*"))).containsExactly("2");
        assertThat(ids(BUREAU, "&q=" + encoded("(甲)"))).containsExactly("1");
        assertThat(ids(BUREAU, "&q=" + encoded("\\E"))).containsExactly("3");
    }

    @ParameterizedTest
    @CsvSource({"colour=red, UNKNOWN_PARAMETER, colour", "name=x, UNKNOWN_PARAMETER, name", "sort=hostId, UNKNOWN_SORT_FIELD, sort",
        "sort=--rank, UNKNOWN_SORT_FIELD, sort", "sort=_id, UNKNOWN_SORT_FIELD, sort", "limit=0, INVALID_LIMIT, limit",
        "limit=201, INVALID_LIMIT, limit", "limit=ten, INVALID_LIMIT, limit", "limit=-1, INVALID_LIMIT, limit",
        "cursor=garbage, INVALID_CURSOR, cursor", "limit=1&limit=2, REPEATED_PARAMETER, limit", "q=a%00b, INVALID_PARAMETER, q",
        "rank=%00, INVALID_PARAMETER, rank"})
    void whatATableDoesNotUnderstandIsRefused(String query, String code, String field) {
        assertProblem(service().get("/probe/v1/rows?" + query, BUREAU), 400, code, field);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String next = service().get("/probe/v1/rows?set=query&sort=rank&limit=1", BUREAU).json().get("next").asString();
        assertProblem(service().get("/probe/v1/rows?set=query&sort=-rank&limit=1&cursor=" + next, BUREAU), 400, "INVALID_CURSOR", "cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"s\": \"ranktrue\", \"v\": {\"$ne\": null}, \"i\": \"a\"}", "{\"s\": \"ranktrue\", \"v\": [1], \"i\": \"a\"}",
        "{\"s\": \"ranktrue\", \"v\": 1, \"i\": {\"$gt\": \"\"}}", "{\"s\": \"ranktrue\", \"v\": {\"$regularExpression\": "
        + "{\"pattern\": \"[\", \"options\": \"\"}}, \"i\": \"a\"}", "{}", "[]", "5"})
    void aForgedCursorIsNotAQuery(String cursor) {
        String forged = Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
        assertProblem(service().get("/probe/v1/rows?sort=-rank&cursor=" + forged, BUREAU), 400, "INVALID_CURSOR", "cursor");
    }

    @Test
    void aQueryWaitsForThePositionItWasPromised() {
        String counter = Probe.counter();
        for (int i = 1; i <= 10; i++) {
            long position = service().post("/sample/v1/counters/" + counter + "/raise", BUREAU, Map.of("by", 1)).position();
            assertThat(Probe.value(counter, position)).isEqualTo(i);
        }
    }

    @Test
    void aPositionThatNeverComesIsAnsweredInTime() {
        String beyond = Long.toString(service().bean(LogPositions.class).head() + 1_000_000);
        var answer = service().get("/sample/v1/counters", BUREAU, "Await-Position", beyond);
        assertProblem(answer, 503, "VIEW_BEHIND");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        for (String malformed : new String[] {"soon", "-1", "1.5", "99999999999999999999"}) {
            assertProblem(service().get("/sample/v1/counters", BUREAU, "Await-Position", malformed), 400, "AWAIT_POSITION_MALFORMED", "Await-Position");
        }
    }
}
