package org.talentstation.chassis.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;

/** The suite's own meters: what they count, and that docs/runbooks/metrics.md lists each with its labels and no other. */
class MetricsTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(talentstation_[a-z_]+)` \\|([^|]*)\\|");
    private static ServiceUnderTest service;

    @BeforeAll
    static void start() {
        service = Stage.service("signals", Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyMeterAndItsLabelsAreInTheRunbookAndTheRunbookNamesNoOther() throws IOException {
        Stage.raise(service, Stage.open(service), 1);
        refused();
        Map<String, Set<String>> exposed = new TreeMap<>(Scrape.of(service).metrics("talentstation_"));
        exposed.values().forEach(labels -> labels.remove("le"));
        exposed.keySet().removeIf(name -> name.endsWith("_bucket"));
        Map<String, Set<String>> documented = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("../docs/runbooks/metrics.md")));
        while (row.find()) {
            Set<String> labels = new TreeSet<>(List.of(row.group(2).replaceAll("[` ]", "").split(",")));
            labels.remove("");
            assertThat(documented.put(row.group(1), labels)).as("listed once").isNull();
        }
        assertThat(documented).isEqualTo(exposed);
    }

    @Test
    void acceptedAndRefusedCommandsAreCountedByOperationAndTheRefusalByItsCode() {
        String counter = Stage.open(service);
        Scrape before = Scrape.of(service);
        Stage.raise(service, counter, 1);
        Stage.raise(service, counter, 1);
        refused();
        Scrape after = Scrape.of(service);
        assertThat(commands(after, "accepted") - (before.text().contains("operation=\"raise-counter\"") ? commands(before, "accepted") : 0)).isEqualTo(2);
        assertThat(after.value("talentstation_refusals_total", "operation", "raise-counter", "code", "TOO_HIGH", "article", "9",
                "parameter", "counter.max", "reading", "T"))
                .isGreaterThanOrEqualTo(1);
        assertThat(commands(after, "refused")).isGreaterThanOrEqualTo(1);
    }

    @Test
    void noLabelCarriesAnIdOrWhatAPersonWrote() {
        String counter = Stage.open(service);
        Stage.raise(service, counter, 1);
        assertThat(service.get("/sample/v1/counters/" + counter, Stage.BUREAU, "Await-Position", "1").status()).isEqualTo(200);
        Scrape scrape = Scrape.of(service);
        assertThat(scrape.text()).doesNotContain(counter, "bureau.officer", "huancui");
        assertThat(scrape.values("talentstation_commands_seconds_count", "operation")).contains("open-counter", "raise-counter")
                .allMatch(operation -> operation.matches("[A-Za-z-]+(:[A-Za-z-]+)?"));
    }

    @Test
    void aRebuildHasProgressAndLagOfItsOwn() {
        Stage.open(service);
        long head = service.bean(LogPositions.class).head();
        assertThat(head).isGreaterThan(1);
        var jdbc = service.bean(JdbcClient.class);
        jdbc.sql("INSERT INTO view_replay (replay_id, view_name, state, dry_run, reason, asked_by, log_position) VALUES ('replay-metrics', 'counters', 'PAUSED', true, '测试', 'test', 1)").update();
        try {
            Eventually.until("the open rebuild shows", SOON, () -> Scrape.of(service).value("talentstation_replay_open", "view", "counters") == 1);
            Scrape open = Scrape.of(service);
            assertThat(open.value("talentstation_replay_position", "view", "counters")).isEqualTo(1);
            assertThat(open.value("talentstation_replay_lag_events", "view", "counters")).isGreaterThanOrEqualTo(head - 1);
            assertThat(open.value("talentstation_replay_lag_seconds", "view", "counters")).isPositive();
            Eventually.until("the live view's lag stays the live view's", SOON, () ->
                    Scrape.of(service).value("talentstation_processor_lag_events", "processor", "view-counters") == 0);
        } finally {
            jdbc.sql("UPDATE view_replay SET state = 'ABANDONED' WHERE replay_id = 'replay-metrics'").update();
        }
        Eventually.until("none is open", SOON, () -> Scrape.of(service).value("talentstation_replay_open", "view", "counters") == 0);
    }

    private static double commands(Scrape scrape, String outcome) {
        return scrape.value("talentstation_commands_seconds_count", "operation", "raise-counter", "outcome", outcome);
    }

    private static void refused() {
        String counter = Stage.open(service);
        assertThat(service.post("/sample/v1/counters/" + counter + "/raise", Stage.BUREAU, Map.of("by", 1000)).status()).isEqualTo(422);
    }
}
