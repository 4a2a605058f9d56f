package org.talentstation.chassis.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.kernel.actor.Role;
import org.talentstation.sample.SampleService.CounterView;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** A running service whose view can't project a raise by 77, so that a counter's events are parked; nothing is tried again by itself here. */
final class ParkedCounters {

    static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    static final String LETTERS = "/sample/v1/ops/dead-letters";
    static final String CAUSE = "java.lang.IllegalStateException";
    private static ServiceUnderTest service;

    private ParkedCounters() {
    }

    static synchronized ServiceUnderTest service() {
        if (service == null) {
            service = Stage.service("letters", Map.of("sample.echoes", false, "talentstation.processing.retry-parked", "1h",
                    "talentstation.processing.parked-attempts", 3));
        }
        return service;
    }

    static CounterView view() {
        return service().bean(CounterView.class);
    }

    /** A new counter with the raises, the first of which parks it. */
    static String parked(int... raises) {
        String counter = Stage.open(service());
        long position = 0;
        for (int by : raises) {
            position = Stage.raise(service(), counter, by);
        }
        assertThat(service().bean(Processors.class).await("view-counters", position, 120_000)).isTrue();
        assertThat(items("?aggregateId=" + counter + "&processor=view-counters")).hasSize(raises.length);
        return counter;
    }

    static String first(String counter) {
        return items("?processor=view-counters&aggregateId=" + counter).stream().filter(l -> l.get("first").asBoolean()).findFirst().orElseThrow().get("id").asString();
    }

    static JsonNode letter(String id) {
        return get("/" + id).json().get("letter");
    }

    static List<JsonNode> items(String query) {
        List<JsonNode> items = new ArrayList<>();
        get(query).json().get("items").forEach(items::add);
        return items;
    }

    static List<String> pages(String query) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(query + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).json();
            page.get("items").forEach(l -> seen.add(l.get("id").asString()));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        return seen;
    }

    static Answer get(String rest) {
        return service().get(LETTERS + rest, OPERATOR);
    }
}
