package org.talentstation.chassis.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.chassis.deadletter.ParkedCounters.CAUSE;
import static org.talentstation.chassis.deadletter.ParkedCounters.LETTERS;
import static org.talentstation.chassis.deadletter.ParkedCounters.OPERATOR;
import static org.talentstation.chassis.deadletter.ParkedCounters.first;
import static org.talentstation.chassis.deadletter.ParkedCounters.get;
import static org.talentstation.chassis.deadletter.ParkedCounters.items;
import static org.talentstation.chassis.deadletter.ParkedCounters.pages;
import static org.talentstation.chassis.deadletter.ParkedCounters.parked;
import static org.talentstation.chassis.deadletter.ParkedCounters.service;
import static org.talentstation.chassis.deadletter.ParkedCounters.view;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.audit.MaskedPayload;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import tools.jackson.databind.JsonNode;

/** The list of parked events: filtered, sorted, paged, as a file, and never with what the events say. */
class DeadLetterListTests {

    @BeforeEach
    void isBroken() {
        view().failsOn77.set(true);
    }

    @Test
    void parkedEventsAreListedByProcessorCauseAndAgeWithTheOneThatFailsAndThoseThatWait() {
        String counter = parked(77, 2);
        List<JsonNode> letters = items("?processor=view-counters&cause=" + CAUSE + "&aggregateId=" + counter);
        assertThat(letters).hasSize(2);
        assertThat(letters).extracting(l -> l.get("first").asBoolean()).containsExactlyInAnyOrder(true, false);
        assertThat(letters).allSatisfy(l -> {
            assertThat(l.get("eventType").asString()).isEqualTo("sample.counter-raised");
            assertThat(l.get("attempts").asInt()).isEqualTo(1);
            assertThat(l.get("givenUp").asBoolean()).isFalse();
            assertThat(l.get("ageSeconds").asLong()).isBetween(0L, 600L);
        });
        assertThat(items("?aggregateId=" + counter + "&olderThanSeconds=86400")).isEmpty();
        assertThat(items("?aggregateId=" + counter + "&olderThanSeconds=0")).hasSize(2);
        assertThat(items("?aggregateId=" + counter + "&processor=whenCounterRaisedThenEcho")).isEmpty();
        assertThat(items("?aggregateId=" + counter + "&eventType=sample.counter-opened")).isEmpty();
        JsonNode cause = get("/causes").json().valueStream().filter(c -> c.get("processor").asString().equals("view-counters")).findFirst().orElseThrow();
        assertThat(cause.get("cause").asString()).isEqualTo(CAUSE);
        assertThat(cause.get("events").asLong()).isGreaterThan(cause.get("sequences").asLong());
        Eventually.until("the metric counts them", Duration.ofSeconds(10), () -> service().bean(MeterRegistry.class)
                .get("talentstation.parked.events").tag("processor", "view-counters").gauge().value() >= 2);
    }

    @Test
    void aPageGoesOnAfterItsCursorAndNoLetterIsShownTwice() {
        String counter = parked(77, 2, 3, 4);
        List<String> seen = pages("?limit=3&aggregateId=" + counter);
        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void theListIsSortedByWhatIsAskedForAndItsPagesMissNothingInAnyOrder() {
        parked(77, 2);
        parked(77);
        for (String field : List.of("age", "cause", "processor", "attempts", "eventType", "aggregateId")) {
            List<String> up = pages("?limit=2&sort=" + field);
            List<String> down = pages("?limit=2&sort=-" + field);
            assertThat(up).as(field).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
            assertThat(down).as(field).isEqualTo(up.reversed());
        }
        assertThat(items("?sort=-age&limit=200")).extracting(l -> Instant.parse(l.get("parkedAt").asString())).isSorted();
        assertThat(items("?sort=-attempts&limit=200")).extracting(l -> -l.get("attempts").asInt()).isSorted();
        assertThat(pages("?limit=200")).as("the oldest first, unless asked otherwise").isEqualTo(pages("?sort=-age&limit=200"));
    }

    @Test
    void theWholeListComesAsAFileWithoutWhatTheEventsSay() throws Exception {
        String counter = parked(77, 2);
        Answer csv = service().get(LETTERS + "?aggregateId=" + counter, OPERATOR, "Accept", "text/csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Disposition")).contains("attachment");
        assertThat(csv.text().lines()).hasSize(3);
        assertThat(csv.text()).contains("处理器", "view-counters", CAUSE, "自动重试中", "等待前一事件").doesNotContain("\"by\"");
        Answer xlsx = service().get(LETTERS + "?aggregateId=" + counter, OPERATOR, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(xlsx.response().body()))) {
            assertThat(book.getFirstSheet().read()).hasSize(3);
        }
        assertThat(service().get(LETTERS, OPERATOR, "Accept", "image/png").status()).isEqualTo(406);
    }

    @Test
    void whatAnEventSaysIsHidden() {
        String counter = parked(77);
        Answer detail = get("/" + first(counter));
        assertThat(detail.status()).isEqualTo(200);
        assertThat(detail.json().get("content").get("by").asString()).isEqualTo(MaskedPayload.HIDDEN);
        assertThat(detail.text()).doesNotContain("a projection that fails").doesNotContain(":77");
    }

    @Test
    void badParametersAreRefusedPreciselyAndOthersMayNotLook() {
        assertThat(get("?olderThanSeconds=soon").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(get("?limit=0").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(get("?limit=99999999999999999999").code()).isEqualTo("INVALID_PARAMETER");
        assertThat(get("?typo=1").code()).isEqualTo("UNKNOWN_PARAMETER");
        assertThat(get("?cursor=gone").code()).isEqualTo("INVALID_CURSOR");
        assertThat(get("?sort=content").code()).isEqualTo("UNKNOWN_SORT_FIELD");
        String cursor = cursorOfTheFirstPage();
        assertThat(get("?sort=attempts&cursor=" + cursor).code()).as("of another order").isEqualTo("INVALID_CURSOR");
        assertThat(get("/nothing").code()).isEqualTo("DEAD_LETTER_NOT_FOUND");
        assertThat(service().get(LETTERS, Stage.BUREAU).status()).isEqualTo(403);
        assertThat(service().get(LETTERS, null).status()).isEqualTo(401);
    }

    private static String cursorOfTheFirstPage() {
        parked(77, 2);
        return get("?limit=1").json().get("next").asString();
    }
}
