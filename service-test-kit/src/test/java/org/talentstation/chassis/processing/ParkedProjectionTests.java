package org.talentstation.chassis.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;

/** A projection that fails for one event of a running service, until somebody repairs it. */
@Tag("real-servers")
class ParkedProjectionTests {

    private final ServiceUnderTest service = Stage.sender();
    private final SampleService.CounterView view = service.bean(SampleService.CounterView.class);

    @BeforeEach
    void isBroken() {
        view.failsOn77.set(true);
    }

    @AfterEach
    void isRepaired() {
        view.failsOn77.set(false);
        view.storeIsAwayAt66.set(false);
    }

    @Test
    void aFailingProjectionParksItsOwnAggregateOnlyAndAfterTheRepairEachEventIsAppliedOnceInOrder() {
        String failing = Stage.open(service);
        String other = Stage.open(service);
        Stage.raise(service, failing, 77);
        long later = Stage.raise(service, failing, 2);
        long others = Stage.raise(service, other, 3);
        var processors = service.bean(Processors.class);
        assertThat(processors.await("view-counters", Math.max(later, others), 10_000)).isTrue();
        assertThat(value(other)).isEqualTo(3);
        assertThat(value(failing)).as("neither 77 nor what came after it").isZero();
        assertThat(parked(failing)).containsSubsequence("77", "2");
        var status = service.get("/ops/processors", null);
        assertThat(status.text()).as("an operator sees it").containsPattern("\"parked\":[1-9]");
        view.failsOn77.set(false);
        Eventually.until("both are applied by the next try", Duration.ofSeconds(15), () -> parked(failing).isEmpty());
        assertThat(value(failing)).isEqualTo(79);
        assertThat(service.get("/sample/v1/counters/" + failing, Stage.BUREAU).json().get("raises").asInt()).isEqualTo(2);
        long next = Stage.raise(service, failing, 1);
        assertThat(processors.await("view-counters", next, 10_000)).isTrue();
        assertThat(value(failing)).as("its sequence goes on").isEqualTo(80);
    }

    @Test
    void whenTheStoreIsAwayNothingIsParkedAndNobodyIsToldThatItWasSeen() {
        String counter = Stage.open(service);
        var processors = service.bean(Processors.class);
        view.storeIsAwayAt66.set(true);
        long raised = Stage.raise(service, counter, 66);
        assertThat(processors.await("view-counters", raised, 2_500)).as("seen while the store is away").isFalse();
        assertThat(parked(counter)).isEmpty();
        view.storeIsAwayAt66.set(false);
        assertThat(processors.await("view-counters", raised, 60_000)).as("seen once it is back").isTrue();
        assertThat(value(counter)).isEqualTo(66);
        assertThat(parked(counter)).isEmpty();
    }

    private int value(String counter) {
        return service.get("/sample/v1/counters/" + counter, Stage.BUREAU).json().get("value").asInt();
    }

    private List<String> parked(String counter) {
        return service.bean(JdbcClient.class).sql("""
                SELECT coalesce(convert_from(payload, 'UTF8')::jsonb ->> 'by', '-') FROM dead_letter
                WHERE aggregate_identifier = ? AND processing_group = 'view-counters' ORDER BY sequence_index""").param(counter)
                .query(String.class).list();
    }
}
