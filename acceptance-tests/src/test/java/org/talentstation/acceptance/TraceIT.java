package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;
import org.talentstation.acceptance.client.Answer;
import org.talentstation.acceptance.client.Patience;

/** One request's trace through the gateway, a service, the broker and another service. */
@ExtendWith(RunningSuite.class)
class TraceIT {

    private static final Set<String> ALL = Set.of("gateway", "station-service", "evaluation-service");
    private static final int FAR_AWAY = 2087;

    @Test
    void aRequestAndTheEventThatAnotherServiceLearnsAreOneTrace(Suite suite) {
        var client = new Client(suite);
        String trace = UUID.randomUUID().toString().replace("-", "");
        Answer loaded = client.post("operator.sample", "/station/v1/working-day-calendar/years", Map.of("year", FAR_AWAY, "papers", List.of("演练文件"),
                "days", List.of(Map.of("date", FAR_AWAY + "-10-01", "kind", "OFF"))), Map.of("Idempotency-Key", trace,
                "traceparent", "00-" + trace + "-b7ad6b7169203331-01"));
        assertThat(loaded.status()).as(loaded.text()).isIn(200, 201);
        var seen = new Patience(Duration.ofSeconds(60)).first(() -> Optional.of(suite.spans.services(trace, ALL)).filter(ALL::equals));
        assertThat(seen).as("spans of trace %s from %s, but only from %s", trace, ALL, suite.spans.services(trace, ALL)).isPresent();
    }
}
