package org.talentstation.chassis.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestServers;

/** What Prometheus reads while a processor stands still and after it goes on. */
class ProcessorLagTests {

    private static TestServers servers;
    private static ServiceUnderTest service;

    @BeforeAll
    static void start() {
        servers = TestServers.start("lag");
        service = ServiceUnderTest.start(SampleService.class, servers, Map.of("talentstation.service.database", "lag"));
    }

    @AfterAll
    static void stop() {
        service.close();
        servers.close();
    }

    @Test
    void aProcessorThatFallsBehindSaysHowFarInEventsAndSecondsAndZeroWhenItHasCaughtUp() {
        String counter = Stage.open(service);
        Eventually.until("caught up", Duration.ofSeconds(20), () -> value("talentstation_processor_lag_events") == 0);
        assertThat(value("talentstation_processor_lag_seconds")).isZero();
        var view = service.bean(SampleService.CounterView.class);
        view.holdsUp55.lock();
        try {
            Stage.raise(service, counter, 55);
            Stage.raise(service, counter, 2);
            Eventually.until("two events behind, for more than a second", Duration.ofSeconds(20), () ->
                    value("talentstation_processor_lag_events") >= 2 && value("talentstation_processor_lag_seconds") >= 1);
        } finally {
            view.holdsUp55.unlock();
        }
        Eventually.until("caught up again", Duration.ofSeconds(30), () -> value("talentstation_processor_lag_events") == 0);
        assertThat(service.get("/sample/v1/counters/" + counter, Stage.BUREAU).json().get("value").asInt()).isEqualTo(57);
    }

    private static double value(String metric) {
        var answer = service.get("/actuator/prometheus", null);
        var found = Pattern.compile(Pattern.quote(metric) + "\\{[^}]*processor=\"view-counters\"[^}]*} ([0-9.E-]+|NaN)").matcher(answer.text());
        assertThat(found.find()).as(metric).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
