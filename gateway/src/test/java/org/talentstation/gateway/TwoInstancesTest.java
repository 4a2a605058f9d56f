package org.talentstation.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service with two instances behind the gateway. */
class TwoInstancesTest {

    private final StandIn one = new StandIn();
    private final StandIn two = new StandIn();
    private RunningGateway gateway;

    @BeforeEach
    void start() {
        gateway = RunningGateway.start("--talentstation.gateway.services.station.url=" + one.url() + "," + two.url());
    }

    @AfterEach
    void stop() {
        gateway.close();
        one.close();
        two.close();
    }

    @Test
    void theyTakeTurns() {
        for (int i = 0; i < 10; i++) {
            assertThat((i % 2 == 0 ? gateway.get("/station/v1/stations") : gateway.post("/station/v1/applications", "{}")).statusCode()).isEqualTo(200);
            assertThat(gateway.get("/station/v1/stations").statusCode()).isEqualTo(200);
        }
        assertThat(one.seen).hasSize(10);
        assertThat(two.seen).hasSize(10);
    }

    @Test
    void whatCannotReachOneGoesWholeToTheOther() {
        two.close();
        for (int i = 0; i < 6; i++) {
            assertThat(gateway.post("/station/v1/applications", "{\"number\":" + i + "}").statusCode()).isEqualTo(200);
        }
        assertThat(one.seen).extracting(StandIn.Seen::body).containsExactlyElementsOf(
                Stream.iterate(0, i -> i + 1).limit(6).map(i -> "{\"number\":" + i + "}").toList());
        assertThat(one.seen).allSatisfy(seen -> assertThat(seen.header("Idempotency-Key")).isEqualTo("k-1"));
    }

    @Test
    void aCommandThatReachedOneIsNeverSentToTheOther() {
        one.behaviour = (exchange, count) -> { };
        two.behaviour = (exchange, count) -> { };
        var answer = gateway.post("/station/v1/applications", "{}");
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(one.seen.size() + two.seen.size()).isEqualTo(1);
    }

    @Test
    void aReadThatOneCannotAnswerIsAskedOfTheOther() {
        one.behaviour = (exchange, count) -> StandIn.reply(exchange, 503, "{}");
        for (int i = 0; i < 4; i++) {
            assertThat(gateway.get("/station/v1/stations").statusCode()).isEqualTo(200);
        }
        assertThat(two.seen).hasSize(4);
    }

    @Test
    void withNoneLeftTheCallerIsToldThatNothingWasExecuted() {
        one.close();
        two.close();
        var answer = gateway.post("/station/v1/applications", "{}");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(RunningGateway.code(answer)).isEqualTo("SERVICE_UNAVAILABLE");
    }
}
