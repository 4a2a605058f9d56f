package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;
import tools.jackson.databind.JsonNode;

/** What the running suite exposes after the demonstration, against what alert rules and dashboard ask for. */
@ExtendWith(RunningSuite.class)
class WatchingIT {

    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? \\S+$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Added by Prometheus to whatever it scrapes. */
    private static final Set<String> OF_THE_TARGET = Set.of("job", "instance");
    /** Outcomes that a run without defects has not. */
    private static final Set<String> ONLY_WHEN_BROKEN = Set.of("failed");
    /** By process: the place of its port in {@code --port-base}. */
    private static final Map<String, Integer> PORTS = Map.of("gateway", 0, "identity-server", 1, "station-service", 2, "evaluation-service", 3, "subsidy-service", 10,
            "talent-registry-service", 12, "analytics-service", 14);

    /** Values by label by metric, of all processes together. */
    private static final Map<String, Map<String, Set<String>>> EXPOSED = new HashMap<>(Map.of("up", new HashMap<>()));

    @BeforeAll
    static void scrape(Suite suite) throws IOException, InterruptedException {
        JsonNode first = suite.undisturbed();
        // Counters begin anew with a process, and another test may have started it again since the last demonstration. Another one ends like the first.
        Script.Ended demo = suite.script("demo");
        assertThat(demo.code()).as("./suite demo:%n%s", demo.output()).isZero();
        assertThat(demo.output()).contains("演示完成").doesNotContain("此前已完成 ");
        assertThat(suite.lastOutcome()).as("repeated on the same data").isEqualTo(first);
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int port : PORTS.values()) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (suite.portBase + port) + "/actuator/prometheus")).timeout(Duration.ofSeconds(30)).build();
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(200);
                read(answer.body());
            }
        }
    }

    private static void read(String text) {
        Matcher sample = SAMPLE.matcher(text);
        while (sample.find()) {
            Map<String, Set<String>> labels = EXPOSED.computeIfAbsent(sample.group(1), metric -> new HashMap<>());
            Matcher label = LABEL.matcher(sample.group(2) == null ? "" : sample.group(2));
            while (label.find()) {
                labels.computeIfAbsent(label.group(1), name -> new HashSet<>()).add(label.group(2));
            }
        }
    }

    @Test
    void everyMetricLabelAndValueThatIsAskedForIsExposed() {
        assertThat(Watching.queries()).isNotEmpty().allSatisfy((where, query) -> {
            for (PromQl.Selector asked : PromQl.selectors(query)) {
                assertThat(EXPOSED).as(where).containsKey(asked.metric());
                Map<String, Set<String>> labels = EXPOSED.get(asked.metric());
                Set<String> own = new HashSet<>(asked.labels());
                own.removeAll(OF_THE_TARGET);
                assertThat(labels.keySet()).as("%s: labels of %s", where, asked.metric()).containsAll(own);
                for (String[] equal : asked.equal()) {
                    Set<String> values = equal[0].equals("job") ? PORTS.keySet() : labels.get(equal[0]);
                    assertThat(ONLY_WHEN_BROKEN.contains(equal[1]) || values.contains(equal[1])).as("%s: %s=%s", where, equal[0], equal[1]).isTrue();
                }
            }
        });
    }

    @Test
    void everyProcessThatSpeaksHttpIsScrapedUnderItsName() {
        assertThat(Watching.jobs()).containsExactlyInAnyOrderElementsOf(PORTS.keySet());
        assertThat(RunningSuite.PROCESSES).containsAll(List.copyOf(PORTS.keySet()));
    }

    @Test
    void theMeasuresArticlesThatRefusedDuringTheDemonstrationAreCounted() {
        assertThat(EXPOSED.get("talentstation_refusals_total").get("article")).as("articles").contains("18").hasSizeGreaterThan(1);
    }
}
