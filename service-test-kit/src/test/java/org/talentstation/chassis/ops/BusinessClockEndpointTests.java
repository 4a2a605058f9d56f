package org.talentstation.chassis.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.OPERATOR;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.probe.Probe;
import org.talentstation.testkit.TestIssuer;

class BusinessClockEndpointTests {

    private static final String CLOCK = "/sample/v1/ops/business-clock";

    @AfterEach
    void backToRealTime() {
        service().request("DELETE", CLOCK, OPERATOR, null);
    }

    @Test
    void inTheLocalProfileAnOperatorSetsTheTimeOfEveryDecision() {
        var set = service().post(CLOCK, OPERATOR, Map.of("now", "2021-02-03T09:00:00"));
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.json().get("now").asString()).startsWith("2021-02-03T09:00:").endsWith("+08:00");
        assertThat(set.json().get("offsetSeconds").asLong()).isNegative();
        String counter = Probe.counter();
        var event = service().bean(EventLog.class).stream(counter, 0).findFirst().orElseThrow();
        assertThat(ChinaTime.dateOf(LoggedEvent.of(event).businessTime())).hasToString("2021-02-03");
        assertThat(service().request("DELETE", CLOCK, OPERATOR, null).json().get("offsetSeconds").asLong()).isZero();
        assertThat(service().get(CLOCK, OPERATOR).json().get("offsetSeconds").asLong()).isZero();
    }

    @Test
    void nobodyElseSetsItAndTheAuditorMayLook() {
        String auditor = TestIssuer.token("auditor", null, null, Role.AUDITOR);
        for (String token : new String[] {BUREAU, auditor}) {
            assertProblem(service().post(CLOCK, token, Map.of("now", "2021-02-03T09:00:00")), 403, "FORBIDDEN");
            assertProblem(service().request("DELETE", CLOCK, token, null), 403, "FORBIDDEN");
        }
        assertProblem(service().post(CLOCK, null, Map.of("now", "2021-02-03T09:00:00")), 401, "UNAUTHENTICATED");
        assertThat(service().get(CLOCK, auditor).status()).isEqualTo(200);
        assertProblem(service().get(CLOCK, BUREAU), 403, "FORBIDDEN");
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        for (String now : new String[] {"+999999999-12-31T00:00:00", "1999-12-31T23:59:59", "2100-01-01T00:00:00"}) {
            assertProblem(service().post(CLOCK, OPERATOR, Map.of("now", now)), 400, "CLOCK_OUT_OF_RANGE", "now");
        }
        assertProblem(service().post(CLOCK, OPERATOR, Map.of("now", "tomorrow")), 400, "INVALID_FIELD", "now");
        assertProblem(service().post(CLOCK, OPERATOR, Map.of()), 400, "INVALID_FIELD", "now");
    }
}
