package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;
import org.talentstation.acceptance.client.Answer;
import tools.jackson.databind.JsonNode;

/** What an auditor learns of a demonstration from both services' logs, which met only over Kafka. */
@ExtendWith(RunningSuite.class)
class HistoryIT {

    private static final String AUDITOR = "auditor.sample";
    private static final String REASON = "核对演示经过";
    private static Client client;

    @BeforeAll
    static void demonstrated(Suite suite) {
        suite.undisturbed();
        client = new Client(suite);
    }

    @Test
    void aRequestsCausalTreeReachesFromOneServiceOverKafkaIntoTheOther() {
        JsonNode learned = events("evaluation", "type=published.station.designation-round&limit=1").getFirst();
        JsonNode tree = read("/history/v1/correlations/" + encoded(learned.path("correlationId").asString())).json();
        assertThat(tree.path("complete").asBoolean()).as(tree.toString()).isTrue();
        JsonNode opened = nodes(tree.path("roots")).filter(n -> type(n).equals("station.round-opened")).findFirst().orElseThrow();
        assertThat(opened.path("service").asString()).isEqualTo("station");
        assertThat(opened.path("learnedBy").valueStream().map(JsonNode::asString)).containsExactly("evaluation");
        assertThat(opened.path("event").path("eventId").asString()).isEqualTo(learned.path("eventId").asString());
        assertThat(opened.path("event").path("articles").valueStream().map(JsonNode::asString)).containsExactly("7(2)");
        assertThat(nodes(opened.path("causes"))).extracting(n -> n.path("service").asString() + " " + type(n))
                .contains("evaluation evaluation.round-opened", "evaluation evaluation.panel-opened");
    }

    @Test
    void theWayBackIsATreeTooAndEachServiceRecordedThatItWasRead() {
        JsonNode learned = events("station", "type=published.evaluation.shortlist&limit=1").getFirst();
        JsonNode tree = read("/history/v1/correlations/" + encoded(learned.path("correlationId").asString())).json();
        JsonNode decided = nodes(tree.path("roots")).filter(n -> type(n).equals("evaluation.shortlist-decided")).findFirst().orElseThrow();
        assertThat(nodes(decided.path("causes"))).extracting(n -> n.path("service").asString() + " " + type(n))
                .contains("station station.application-shortlisted");
        for (String service : List.of("station", "evaluation")) {
            assertThat(events(service, "type=ops.history-read&sort=-position&limit=50")).as(service).anySatisfy(event -> {
                assertThat(event.path("actor").asString()).isEqualTo(AUDITOR);
                assertThat(event.path("content").path("asked").path("correlationId").asString()).isEqualTo(learned.path("correlationId").asString());
                assertThat(event.path("content").path("reason").asString()).isEqualTo(REASON);
            });
        }
    }

    @Test
    void everyObjectOfBothServicesHasAStateThatIsTheSumOfItsChanges() {
        for (String service : List.of("station", "evaluation")) {
            Map<String, Long> streams = new TreeMap<>();
            String cursor = "";
            do {
                JsonNode page = read("/" + service + "/v1/ops/history?limit=200" + cursor).json();
                page.path("items").valueStream().filter(e -> !e.path("type").asString().startsWith("ops."))
                        .forEach(e -> streams.put(e.path("aggregateId").asString(), e.path("position").asLong()));
                cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
            } while (!cursor.isEmpty());
            Set<String> kinds = new TreeSet<>();
            streams.forEach((id, position) -> {
                String asked = "aggregateId=" + encoded(id);
                JsonNode state = read("/" + service + "/v1/ops/history/state?" + asked + "&position=" + position).json();
                assertThat(state.path("position").asLong()).as(id).isEqualTo(position);
                assertThat(state.path("state").isObject()).as(state.toString()).isTrue();
                kinds.add(state.path("aggregateType").asString());
                JsonNode difference = read("/" + service + "/v1/ops/history/difference?" + asked + "&toPosition=" + position).json();
                assertThat(difference.path("changes")).as(id).isNotEmpty().allSatisfy(change -> {
                    assertThat(change.path("to")).isEqualTo(state.path("state").at(change.path("path").asString()));
                    assertThat(change.path("causes")).isNotEmpty();
                });
            });
            assertThat(kinds).contains("learned").contains(service.equals("station")
                    ? new String[] {"Host", "StationApplication", "DesignationRound", "PublicNotice", "Station", "PolicyRegister", "WorkingDayCalendar", "NumberReservation"}
                    : new String[] {"Expert", "EvaluationRound", "ExpertPanel", "Assessment"});
        }
    }

    @Test
    void theLogComesAsAFileThroughTheGatewayAndTheOperatorsCommandsHideWhatObjectsHold(Suite suite) {
        Answer csv = client.get(AUDITOR, "/station/v1/ops/history?article=7(3)&reason=" + encoded(REASON), Map.of("Accept", "text/csv"));
        assertThat(csv.status()).as(csv.text()).isEqualTo(200);
        assertThat(csv.text()).contains("条款", "station.notice-published").doesNotContain("station.application-accepted");
        String application = events("station", "type=station.plaque-awarded&limit=1").getFirst().path("aggregateId").asString();
        Script.Ended state = suite.script("history", "station-service", "state", REASON, application);
        assertThat(state.code()).as(state.output()).isZero();
        assertThat(state.output()).contains("StationApplication " + application, "/state/stage", "＊＊＊");
        Script.Ended changes = suite.script("history", "station-service", "diff", REASON, application);
        assertThat(changes.output()).contains("/state/stage", "station.plaque-awarded", "其间的事件");
    }

    private static List<JsonNode> events(String service, String query) {
        List<JsonNode> events = new ArrayList<>();
        read("/" + service + "/v1/ops/history?" + query).json().path("items").forEach(events::add);
        return events;
    }

    private static Answer read(String path) {
        Answer answer = client.get(AUDITOR, path + (path.contains("?") ? "&" : "?") + "reason=" + encoded(REASON), Map.of());
        assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
        return answer;
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return list.valueStream().flatMap(node -> Stream.concat(Stream.of(node), nodes(node.path("causes"))));
    }

    private static String type(JsonNode node) {
        return node.path("event").path("type").asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
