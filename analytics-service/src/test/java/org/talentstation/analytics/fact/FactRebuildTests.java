package org.talentstation.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.analytics.RunningAnalytics;
import org.talentstation.analytics.Scene;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import tools.jackson.databind.JsonNode;

/** Facts can always be made anew from the log, and are then the same. */
class FactRebuildTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private final JdbcClient jdbc = RunningAnalytics.service().bean(JdbcClient.class);
    private final FactSets sets = RunningAnalytics.service().bean(FactSets.class);

    @Test
    void rebuilt_facts_are_equal_and_answer_from_then_on_and_what_comes_later_is_added_to_them() {
        Scene scene = new Scene("rebuild-1");
        String station = scene.station(StationType.INNOVATION, "huancui", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));
        scene.activity(station, StationFunction.values()[0], LocalDate.of(2021, 5, 3), 40, 30);
        assertThat(scene.one("activities", "").path("visits").asLong()).isEqualTo(40);
        String before = sets.live().facts();
        JsonNode run = rebuilt("核对统计");
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("EQUAL");
        assertThat(run.path("differences").path("activity").asLong()).isZero();
        assertThat(sets.live().facts()).isNotEqualTo(before);
        assertThat(scene.one("activities", "").path("visits").asLong()).isEqualTo(40);
        scene.activity(station, StationFunction.values()[0], LocalDate.of(2021, 6, 3), 2, 1);
        assertThat(scene.one("activities", "").path("visits").asLong()).isEqualTo(42);
    }

    @Test
    void facts_that_were_tampered_with_differ_and_the_rebuilt_ones_answer_once_an_operator_says_so() {
        Scene scene = new Scene("rebuild-2");
        String station = scene.station(StationType.INNOVATION, "huancui", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));
        scene.activity(station, StationFunction.values()[0], LocalDate.of(2021, 5, 3), 40, 30);
        scene.one("activities", "");
        assertThat(jdbc.sql("UPDATE %s.activity SET visits = 4000 WHERE station_id = ?".formatted(sets.live().facts())).param(station).update()).isEqualTo(1);
        assertThat(scene.one("activities", "").path("visits").asLong()).isEqualTo(4_000);

        JsonNode run = rebuilt("数字可疑");
        assertThat(run.path("state").asString()).isEqualTo("DIFFERENT");
        assertThat(run.path("differences").path("activity").asLong()).as("one row that each side has alone").isEqualTo(2);
        assertThat(scene.one("activities", "").path("visits").asLong()).as("nothing changes by itself").isEqualTo(4_000);
        String path = "/ops/fact-rebuilds/" + run.path("id").asString() + "/acceptance";
        assertThat(Scene.post(path, Scene.ANALYST, Map.of("reason", "数字可疑")).status()).isEqualTo(403);
        assertThat(Scene.post(path, Scene.OPERATOR, Map.of("reason", "已核对原始事件")).status()).isEqualTo(200);
        assertThat(scene.one("activities", "").path("visits").asLong()).isEqualTo(40);
        assertThat(Scene.post(path, Scene.OPERATOR, Map.of("reason", "再来一次")).code()).isEqualTo("FACT_REBUILD_NOT_DIFFERENT");
        assertThat(rebuilt("复核").path("state").asString()).isEqualTo("EQUAL");
    }

    @Test
    void an_interrupted_rebuild_goes_on_where_it_was_and_a_second_one_is_refused_meanwhile() {
        FactRebuilder rebuilder = RunningAnalytics.service().bean(FactRebuilder.class);
        rebuilder.stop();
        try {
            Answer started = Scene.post("/ops/fact-rebuilds", Scene.OPERATOR, Map.of("reason", "核对统计"));
            assertThat(started.status()).as(started.text()).isEqualTo(200);
            assertThat(Scene.post("/ops/fact-rebuilds", Scene.OPERATOR, Map.of("reason", "核对统计")).code()).isEqualTo("FACT_REBUILD_RUNNING");
            assertThat(rebuilder.step()).as("a first piece").isTrue();
            assertThat(Scene.ask("/ops/fact-rebuilds", Scene.OPERATOR).json().path("items").get(0).path("position").asLong()).isPositive();
        } finally {
            rebuilder.start();
        }
        Eventually.until("it ends", SOON, () -> !newest().path("state").asString().equals("RUNNING"));
        assertThat(newest().path("state").asString()).isEqualTo("EQUAL");
        assertThat(Scene.ask("/ops/fact-rebuilds/unknown", Scene.OPERATOR).code()).isEqualTo("NOT_FOUND");
        assertThat(Scene.post("/ops/fact-rebuilds", Scene.OPERATOR, Map.of("reason", " ")).status()).isEqualTo(400);
    }

    private static JsonNode rebuilt(String reason) {
        Answer started = Scene.post("/ops/fact-rebuilds", Scene.OPERATOR, Map.of("reason", reason));
        assertThat(started.status()).as(started.text()).isEqualTo(200);
        Eventually.until("it ends", SOON, () -> !newest().path("state").asString().equals("RUNNING"));
        return newest();
    }

    private static JsonNode newest() {
        return Scene.ask("/ops/fact-rebuilds", Scene.OPERATOR).json().path("items").get(0);
    }
}
