package org.talentstation.chassis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.audit.MaskedPayload;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.chassis.receive.LearnedEvents;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.probe.Probe;
import org.talentstation.sample.Counted;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** An object's state as of a position or an instant, and what changed between two. */
class PastStateTests {

    private static final String AUDITOR = TestIssuer.token("auditor", null, null, Role.AUDITOR);

    @Test
    void aStateIsTheFoldOfTheEventsUpToAPosition() {
        String counter = Probe.counter();
        long first = raise(counter, 3);
        long second = raise(counter, 4);
        assertThat(state(counter, "").get("state").get("value").asInt()).isEqualTo(7);
        assertThat(state(counter, "position=" + second).get("state").get("value").asInt()).isEqualTo(7);
        JsonNode before = state(counter, "position=" + (second - 1));
        assertThat(before.get("state").get("value").asInt()).isEqualTo(3);
        assertThat(before.get("state").get("id").asString()).isEqualTo(counter);
        assertThat(before.get("state").has("note")).as("fields that hold nothing yet are shown too").isTrue();
        assertThat(before.get("aggregateType").asString()).isEqualTo("Counter");
        assertThat(before.get("sequence").asLong()).isEqualTo(1);
        assertThat(before.get("position").asLong()).isEqualTo(first);
        assertThat(before.get("lastEvent").asString()).isEqualTo("sample.counter-raised");
        Answer notYet = read("state", counter, "position=1", AUDITOR);
        assertThat(notYet.status()).isEqualTo(404);
        assertThat(notYet.code()).isEqualTo("NOT_YET");
    }

    @Test
    void aStateIsAskedForByEitherOfTheTwoTimes() {
        String counter = "counter-" + UUID.randomUUID();
        append(counter, 0, new Counted.CounterOpened(counter, "huancui", "H1"), "2021-02-03T01:00:00Z");
        append(counter, 1, new Counted.CounterRaised(counter, 3), "2021-02-03T16:30:00Z");
        append(counter, 2, new Counted.CounterRaised(counter, 4), "2021-02-10T01:00:00Z");
        assertThat(value(counter, "businessTime=2021-02-03")).as("until 24:00 in Shanghai, half an hour before").isZero();
        assertThat(value(counter, "businessTime=2021-02-04")).isEqualTo(3);
        assertThat(value(counter, "businessTime=2021-02-04T00:30")).as("exactly then, Shanghai's time").isEqualTo(3);
        assertThat(value(counter, "businessTime=2021-02-03T16:29:59Z")).isZero();
        assertThat(value(counter, "businessTime=" + encoded("2021-02-10T09:00:00+08:00"))).isEqualTo(7);
        assertThat(read("state", counter, "recordedAt=2021-02-11", AUDITOR).code()).as("recorded later than it was decided").isEqualTo("NOT_YET");
        assertThat(value(counter, "recordedAt=" + LocalDate.now(ChinaTime.ZONE))).isEqualTo(7);
    }

    @Test
    void aClockThatWasSetBackLeavesNoHoleInAState() {
        String counter = "counter-" + UUID.randomUUID();
        append(counter, 0, new Counted.CounterOpened(counter, "huancui", "H1"), "2021-02-03T01:00:00Z");
        append(counter, 1, new Counted.CounterRaised(counter, 3), "2023-01-01T01:00:00Z");
        append(counter, 2, new Counted.CounterRaised(counter, 4), "2021-02-04T01:00:00Z");
        assertThat(value(counter, "businessTime=2021-02-05")).as("a state that it really had: 4 alone it never was").isZero();
    }

    @Test
    void aDifferenceNamesEachFieldBothValuesAndTheEventsThatChangedIt() {
        String counter = Probe.counter();
        long first = raise(counter, 3);
        long second = raise(counter, 4);
        long third = raise(counter, 5);
        JsonNode found = difference(counter, "fromPosition=" + first + "&toPosition=" + third, AUDITOR);
        assertThat(found.get("changes").valueStream().toList()).singleElement().satisfies(change -> {
            assertThat(change.get("path").asString()).isEqualTo("/value");
            assertThat(change.get("from").asInt()).isEqualTo(3);
            assertThat(change.get("to").asInt()).isEqualTo(12);
            assertThat(change.get("causes").valueStream().map(JsonNode::asLong)).containsExactly(second, third);
        });
        assertThat(found.get("events").valueStream().map(e -> e.get("position").asLong())).containsExactly(second, third);
        assertThat(found.get("events").get(0).get("content").get("by").asInt()).isEqualTo(4);
        JsonNode all = difference(counter, "", AUDITOR);
        assertThat(all.get("fromSequence").isNull()).isTrue();
        assertThat(all.get("changes").valueStream().map(c -> c.get("path").asString())).contains("/id", "/value");
        assertThat(difference(counter, "fromPosition=" + third, AUDITOR).get("changes")).isEmpty();
        Answer backwards = read("difference", counter, "fromPosition=" + third + "&toPosition=" + first, AUDITOR);
        assertThat(backwards.code()).isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void anOperatorSeesFieldsAndNotWhatTheyHold() {
        String counter = Probe.counter();
        long first = raise(counter, 3);
        raise(counter, 4);
        JsonNode state = read("state", counter, "", Probe.OPERATOR).json();
        assertThat(state.get("state").get("value").asString()).isEqualTo(MaskedPayload.HIDDEN);
        assertThat(state.get("state").get("id").asString()).isEqualTo(MaskedPayload.HIDDEN);
        JsonNode found = difference(counter, "fromPosition=" + first, Probe.OPERATOR);
        assertThat(found.get("changes").get(0).get("path").asString()).isEqualTo("/value");
        assertThat(found.get("changes").get(0).get("to").asString()).isEqualTo(MaskedPayload.HIDDEN);
        assertThat(found.get("events").get(0).get("content").isNull()).isTrue();
    }

    @Test
    void whatWasLearnedShowsTheLastMessageOfEachKind() {
        String other = UUID.randomUUID().toString();
        for (int by : new int[] {3, 4}) {
            service().bean(LearnedEvents.class).append(List.of(new LearnedEvents.Received(UUID.randomUUID().toString(), "sample-sender", other,
                    new Counted.CounterRaisePublished(other, by), Map.of("businessTime", "2021-02-0" + by + "T01:00:00Z"))));
        }
        String stream = "sample-sender:" + other;
        assertThat(state(stream, "").get("state").get("published.sample.counter-raised").get("by").asInt()).isEqualTo(4);
        assertThat(state(stream, "businessTime=2021-02-03").get("state").get("published.sample.counter-raised").get("by").asInt()).isEqualTo(3);
        assertThat(difference(stream, "fromBusinessTime=2021-02-03", AUDITOR).get("changes").get(0).get("path").asString())
                .isEqualTo("/published.sample.counter-raised/by");
    }

    @Test
    void eachReadingIsRecordedWithWhoWhatAndWhy() {
        String counter = Probe.counter();
        raise(counter, 3);
        long state = state(counter, "").get("recorded").asLong();
        long difference = difference(counter, "toBusinessTime=2090-01-01", Probe.OPERATOR).get("recorded").asLong();
        List<JsonNode> records = new ArrayList<>();
        service().get("/sample/v1/ops/history?type=ops.history-read&sort=-position&limit=50&reason=" + encoded("核对查阅记录"), AUDITOR)
                .json().get("items").forEach(records::add);
        assertThat(records).anySatisfy(r -> {
            assertThat(r.get("position").asLong()).isEqualTo(state);
            assertThat(r.get("actor").asString()).isEqualTo("auditor");
            assertThat(r.get("operation").asString()).isEqualTo("show-history-state");
            assertThat(r.get("content").get("reason").asString()).isEqualTo("年度审计抽查");
            assertThat(r.get("content").get("asked").get("aggregateId").asString()).isEqualTo(counter);
        }).anySatisfy(r -> {
            assertThat(r.get("position").asLong()).isEqualTo(difference);
            assertThat(r.get("actor").asString()).isEqualTo("operator");
            assertThat(r.get("operation").asString()).isEqualTo("show-history-difference");
            assertThat(r.get("content").get("asked").get("toBusinessTime").asString()).isEqualTo("2090-01-01");
        });
    }

    @Test
    void anUnclearQuestionIsRefusedPreciselyAndOthersMayNotAsk() {
        String counter = Probe.counter();
        long head = service().bean(LogPositions.class).head();
        for (String kind : List.of("state", "difference")) {
            assertThat(service().get("/sample/v1/ops/history/" + kind + "?aggregateId=" + counter, AUDITOR).code()).isEqualTo("REASON_MISSING");
            assertThat(service().get("/sample/v1/ops/history/" + kind + "?reason=" + encoded("年度审计抽查"), AUDITOR).code()).isEqualTo("AGGREGATE_MISSING");
            assertThat(read(kind, "counter-none", "", AUDITOR).code()).isEqualTo("NOT_FOUND");
            assertThat(read(kind, counter, "typo=1", AUDITOR).code()).isEqualTo("UNKNOWN_PARAMETER");
            assertThat(read(kind, counter, "", Probe.BUREAU).status()).isEqualTo(403);
            assertThat(read(kind, counter, "", null).status()).isEqualTo(401);
        }
        assertThat(read("state", counter, "position=-1", AUDITOR).code()).isEqualTo("INVALID_PARAMETER");
        assertThat(read("state", counter, "businessTime=2021-02-30", AUDITOR).code()).isEqualTo("INVALID_DATE");
        assertThat(read("state", counter, "recordedAt=yesterday", AUDITOR).code()).isEqualTo("INVALID_DATE");
        assertThat(read("state", counter, "position=5&recordedAt=2021-02-03", AUDITOR).code()).isEqualTo("INVALID_PARAMETER");
        assertThat(service().bean(LogPositions.class).head()).as("nothing was shown, so nothing is recorded").isEqualTo(head);
        JsonNode page = service().get("/sample/v1/ops/history?limit=1&reason=" + encoded("年度审计抽查"), AUDITOR).json();
        String trail = service().get("/sample/v1/ops/history?type=ops.history-read&sort=-position&limit=1&reason=" + encoded("年度审计抽查"), AUDITOR)
                .json().get("items").get(0).get("aggregateId").asString();
        assertThat(page.get("recorded").asLong()).isPositive();
        Answer noState = read("state", trail, "", AUDITOR);
        assertThat(noState.status()).isEqualTo(409);
        assertThat(noState.code()).isEqualTo("NO_STATE");
    }

    private static void append(String counter, long sequence, Object event, String businessTime) {
        service().bean(NotifyingEventStore.class).publish(new GenericDomainEventMessage<>("Counter", counter, sequence,
                new GenericMessage<>(UUID.randomUUID().toString(), event, Map.of("businessTime", Instant.parse(businessTime).toString())),
                GenericDomainEventMessage.clock::instant));
    }

    private static long raise(String counter, int by) {
        return service().post("/sample/v1/counters/" + counter + "/raise", Probe.BUREAU, Map.of("by", by)).position();
    }

    private static int value(String aggregate, String query) {
        return state(aggregate, query).get("state").get("value").asInt();
    }

    private static JsonNode state(String aggregate, String query) {
        Answer answer = read("state", aggregate, query, AUDITOR);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode difference(String aggregate, String query, String token) {
        Answer answer = read("difference", aggregate, query, token);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Answer read(String kind, String aggregate, String query, String token) {
        return service().get("/sample/v1/ops/history/" + kind + "?aggregateId=" + encoded(aggregate) + (query.isEmpty() ? "" : "&" + query)
                + "&reason=" + encoded("年度审计抽查"), token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
