package org.talentstation.chassis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.probe.Probe;
import org.talentstation.sample.Counted;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

@Tag("real-servers")
class HistoryTests {

    private static final String AUDITOR = TestIssuer.token("auditor", null, null, Role.AUDITOR);
    private static final String REASON = "年度审计抽查";

    @Test
    void anAggregatesEventsAreShownInOrderWithWhoWhenUnderWhichLawAndWhatTheySay() {
        String counter = raised(3, 4);
        List<JsonNode> events = items("aggregateId=" + counter, AUDITOR);
        assertThat(events).extracting(e -> e.get("type").asString())
                .containsExactly("sample.counter-opened", "sample.counter-raised", "sample.counter-raised");
        assertThat(events).extracting(e -> e.get("sequence").asLong()).containsExactly(0L, 1L, 2L);
        JsonNode last = events.getLast();
        assertThat(last.get("content").get("by").asInt()).isEqualTo(4);
        assertThat(last.get("actor").asString()).isEqualTo("bureau.officer");
        assertThat(last.get("role").asString()).isEqualTo("BUREAU_OFFICER");
        assertThat(last.get("operation").asString()).isEqualTo("raise-counter");
        assertThat(last.get("policyVersion").asString()).isEqualTo("none");
        assertThat(last.get("businessTime").asString()).isNotBlank();
        assertThat(last.get("recordedAt").asString()).isNotBlank();
    }

    @Test
    void anOperatorSeesThatItHappenedButNotWhatItSays() {
        String counter = raised(3);
        assertThat(items("aggregateId=" + counter, Probe.OPERATOR)).hasSize(2).allSatisfy(e -> assertThat(e.get("content").isNull()).isTrue());
    }

    @Test
    void eachFilterBoundsAndTogetherTheyMeet() {
        String counter = raised(5);
        JsonNode raise = items("aggregateId=" + counter + "&type=sample.counter-raised", AUDITOR).getFirst();
        String today = LocalDate.now(ChinaTime.ZONE).toString();
        for (String one : List.of("eventId=" + raise.get("eventId").asString(), "correlationId=" + raise.get("correlationId").asString(),
                "aggregateId=" + counter + "&operation=raise-counter", "aggregateId=" + counter + "&sort=-position&limit=1")) {
            assertThat(items(one, AUDITOR)).as(one).extracting(e -> e.get("position").asLong()).containsExactly(raise.get("position").asLong());
        }
        for (String none : List.of("actor=nobody", "role=EXPERT", "jurisdiction=rongcheng", "policyVersion=2020", "causationId=none", "to=2020-01-01", "from=2090-01-01")) {
            assertThat(items("aggregateId=" + counter + "&" + none, AUDITOR)).as(none).isEmpty();
        }
        assertThat(items("aggregateId=" + counter + "&actor=bureau.officer&role=BUREAU_OFFICER&from=2020-01-01&to=" + LocalDate.parse(today).plusDays(1), AUDITOR)).hasSize(2);
    }

    @Test
    void anArticleIsAskedForByItsItemOrAsAWholeAndEveryEventSaysOnWhichItRests() {
        String counter = raised(5);
        echoed(1);
        assertThat(items("aggregateId=" + counter + "&article=9", AUDITOR)).singleElement().satisfies(e -> {
            assertThat(e.get("type").asString()).isEqualTo("sample.counter-raised");
            assertThat(e.get("articles").get(0).asString()).isEqualTo("9");
        });
        assertThat(items("article=7&limit=200", AUDITOR)).extracting(e -> e.get("type").asString()).containsOnly("sample.echoed");
        assertThat(items("article=7(3)&limit=1", AUDITOR)).hasSize(1);
        assertThat(items("article=" + URLEncoder.encode("7（3）", StandardCharsets.UTF_8) + "&limit=1", AUDITOR)).hasSize(1);
        assertThat(items("article=7(4)", AUDITOR)).isEmpty();
        assertThat(items("article=1", AUDITOR)).as("1 is not a beginning of 18").isEmpty();
        for (String none : List.of("19", "0", "7(3", "third", "7(0)")) {
            Answer refused = read("article=" + none, REASON, AUDITOR);
            assertThat(refused.code()).as(none).isEqualTo("INVALID_PARAMETER");
            assertThat(refused.json().get("field").asString()).isEqualTo("article");
        }
    }

    @Test
    void theWholeAnswerComesAsAFileWithWhatItSaysForAnAuditorOnlyAndIsRecordedToo() throws Exception {
        String counter = raised(3, 4);
        Answer csv = file("aggregateId=" + counter + "&limit=1", AUDITOR, "text/csv");
        assertThat(csv.text().lines()).hasSize(4);
        assertThat(csv.text()).contains("位置", "条款", "sample.counter-raised", "\"\"by\"\":4").contains(",9,");
        assertThat(file("aggregateId=" + counter, Probe.OPERATOR, "text/csv").text()).contains("sample.counter-raised").doesNotContain("by");
        Answer xlsx = file("aggregateId=" + counter, AUDITOR, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(xlsx.response().body()))) {
            assertThat(book.getFirstSheet().read()).hasSize(4);
        }
        assertThat(items("type=ops.history-read&sort=-position&limit=20", AUDITOR)).anySatisfy(e -> {
            assertThat(e.get("content").get("asked").get("aggregateId").asString()).isEqualTo(counter);
            assertThat(e.get("content").get("rows").asInt()).isEqualTo(3);
        });
        Answer tooMuch = service().get("/sample/v1/ops/history?aggregateId=" + echoed(301) + "&reason=" + encoded(REASON), AUDITOR, "Accept", "text/csv");
        assertThat(tooMuch.code()).isEqualTo("EXPORT_TOO_LARGE");
    }

    @Test
    void pagesGoOnByPositionInBothDirectionsAndMissNothing() {
        String counter = raised(1, 2, 3, 4);
        for (String sort : List.of("position", "-position")) {
            List<Long> seen = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = read("aggregateId=" + counter + "&limit=2&sort=" + sort + (cursor.isEmpty() ? "" : "&cursor=" + cursor), REASON, AUDITOR).json();
                page.get("items").forEach(e -> seen.add(e.get("sequence").asLong()));
                cursor = page.get("next").isNull() ? "" : page.get("next").asString();
            } while (!cursor.isEmpty());
            assertThat(seen).isEqualTo(sort.equals("position") ? List.of(0L, 1L, 2L, 3L, 4L) : List.of(4L, 3L, 2L, 1L, 0L));
        }
    }

    @Test
    void readingIsItselfRecordedWithWhoWhatWhyAndHowMuch() {
        String counter = raised(3);
        JsonNode page = read("aggregateId=" + counter, REASON, AUDITOR).json();
        JsonNode record = items("type=ops.history-read&sort=-position&limit=20", AUDITOR).stream()
                .filter(e -> e.get("position").asLong() == page.get("recorded").asLong()).findFirst().orElseThrow();
        assertThat(record.get("actor").asString()).isEqualTo("auditor");
        assertThat(record.get("content").get("reason").asString()).isEqualTo(REASON);
        assertThat(record.get("content").get("rows").asInt()).isEqualTo(2);
        assertThat(record.get("content").get("asked").get("aggregateId").asString()).isEqualTo(counter);
    }

    @Test
    void withoutAReasonOrWithAnUnclearQuestionNothingIsShownNorRecorded() {
        long head = service().bean(LogPositions.class).head();
        assertThat(service().get("/sample/v1/ops/history", AUDITOR).code()).isEqualTo("REASON_MISSING");
        assertThat(read("actor=x", "短", AUDITOR).code()).isEqualTo("REASON_MISSING");
        assertThat(read("typo=x", REASON, AUDITOR).code()).isEqualTo("UNKNOWN_PARAMETER");
        assertThat(read("limit=0", REASON, AUDITOR).code()).isEqualTo("INVALID_PARAMETER");
        assertThat(read("cursor=x", REASON, AUDITOR).code()).isEqualTo("INVALID_PARAMETER");
        assertThat(read("sort=actor", REASON, AUDITOR).code()).isEqualTo("INVALID_PARAMETER");
        assertThat(read("from=2021-02-30", REASON, AUDITOR).code()).isEqualTo("INVALID_DATE");
        assertThat(read("actor=x", REASON, Probe.BUREAU).status()).isEqualTo(403);
        assertThat(read("actor=x", REASON, null).status()).isEqualTo(401);
        assertThat(items("type=ops.history-read&limit=200&sort=-position", AUDITOR)).noneMatch(e -> e.get("position").asLong() > head
                && e.get("content").get("asked").has("typo"));
    }

    private static String echoed(int times) {
        String counter = "counter-" + UUID.randomUUID();
        SeededEvents.append(service(), "Counter", counter, Collections.nCopies(times, new Counted.Echoed(counter, "a raise")).toArray());
        return counter;
    }

    private static String raised(int... raises) {
        String counter = Probe.counter();
        for (int by : raises) {
            assertThat(service().post("/sample/v1/counters/" + counter + "/raise", Probe.BUREAU, Map.of("by", by)).status()).isEqualTo(200);
        }
        return counter;
    }

    private static List<JsonNode> items(String query, String token) {
        Answer answer = read(query, REASON, token);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<JsonNode> items = new ArrayList<>();
        answer.json().get("items").forEach(items::add);
        return items;
    }

    private static Answer file(String query, String token, String type) {
        Answer answer = service().get("/sample/v1/ops/history?" + query + "&reason=" + encoded(REASON), token, "Accept", type);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answer read(String query, String reason, String token) {
        return service().get("/sample/v1/ops/history?" + query + "&reason=" + encoded(reason), token);
    }
}
