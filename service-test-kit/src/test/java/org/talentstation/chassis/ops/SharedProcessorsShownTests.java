package org.talentstation.chassis.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.processing.LiveInstances;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import tools.jackson.databind.JsonNode;

/** What each of two instances says of every processor: the same, whichever of the two holds it. */
class SharedProcessorsShownTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String VIEW = "view-counters";

    @Test
    void eachInstanceShowsPositionLagAndHolderOfEveryProcessor() {
        try (ServiceUnderTest one = Stage.service("shown", Map.of()); ServiceUnderTest two = Stage.service("shown", Map.of())) {
            String counter = Stage.open(one);
            List<ServiceUnderTest> both = List.of(one, two);
            Eventually.until("each holds its share", SOON, () -> both.stream().allMatch(s -> !held(s).isEmpty())
                    && held(one).size() + held(two).size() == one.bean(Processors.class).names().size());
            Stage.raise(two, counter, 3);
            Eventually.until("both show every processor caught up, held by the same instance", SOON, () ->
                    shown(one).equals(shown(two)) && both.stream().allMatch(SharedProcessorsShownTests::allCaughtUp));
            Set<String> instances = Set.of(one.bean(LiveInstances.class).self(), two.bean(LiveInstances.class).self());
            assertThat(new HashSet<>(shown(one).values())).as("each holds some").isEqualTo(instances);
            for (ServiceUnderTest each : both) {
                Scrape scrape = Scrape.of(each);
                for (String name : each.bean(Processors.class).names()) {
                    assertThat(scrape.value("talentstation_processor_held", "processor", name)).isEqualTo(held(each).contains(name) ? 1 : 0);
                }
            }
            bothShowTheSameLag(both, counter);
            readinessOfBothSaysWhoHoldsWhat(both);
        }
    }

    private static void bothShowTheSameLag(List<ServiceUnderTest> both, String counter) {
        both.forEach(s -> s.bean(SampleService.CounterView.class).holdsUp55.lock());
        try {
            Stage.raise(both.getFirst(), counter, 55);
            Stage.raise(both.getFirst(), counter, 2);
            Eventually.until("the one that holds the view and the other show that it is behind", SOON, () -> both.stream().map(Scrape::of).allMatch(s ->
                    s.value("talentstation_processor_lag_events", "processor", VIEW) >= 2
                            && s.value("talentstation_processor_lag_seconds", "processor", VIEW) >= 1
                            && s.value("talentstation_processor_position", "processor", VIEW) < s.value("talentstation_log_position")));
        } finally {
            both.forEach(s -> s.bean(SampleService.CounterView.class).holdsUp55.unlock());
        }
        Eventually.until("both show that it has caught up", SOON, () -> both.stream().map(Scrape::of)
                .allMatch(s -> s.value("talentstation_processor_lag_events", "processor", VIEW) == 0));
    }

    private static void readinessOfBothSaysWhoHoldsWhat(List<ServiceUnderTest> both) {
        for (ServiceUnderTest each : both) {
            assertThat(each.get("/actuator/health/liveness", null).status()).isEqualTo(200);
            Eventually.until("readiness tells where each processor is", SOON, () -> {
                var answer = each.get("/actuator/health/readiness", null);
                JsonNode details = answer.json().path("components").path("caughtUp").path("details");
                JsonNode processors = details.path("processors");
                return answer.status() == 200 && details.path("instance").asString().equals(each.bean(LiveInstances.class).self())
                        && each.bean(Processors.class).names().stream().allMatch(name -> processors.path(name).asString("")
                                .contains(held(each).contains(name) ? "lag 0, held here" : "lag 0, held by "));
            });
        }
    }

    private static Set<String> held(ServiceUnderTest service) {
        var processors = service.bean(Processors.class);
        return new HashSet<>(processors.names().stream().filter(processors::isHeldHere).toList());
    }

    private static boolean allCaughtUp(ServiceUnderTest service) {
        return processors(service).values().stream().allMatch(p -> p.path("lag").asLong(-1) == 0 && p.path("position").asLong() > 0);
    }

    /** The holder by processor. */
    private static Map<String, String> shown(ServiceUnderTest service) {
        Map<String, String> holders = new HashMap<>();
        processors(service).forEach((name, p) -> holders.put(name, p.path("holder").asString("none")));
        return holders;
    }

    private static Map<String, JsonNode> processors(ServiceUnderTest service) {
        Map<String, JsonNode> found = new HashMap<>();
        service.get("/ops/processors", null).json().forEach(p -> found.put(p.path("name").asString(), p));
        return found;
    }
}
