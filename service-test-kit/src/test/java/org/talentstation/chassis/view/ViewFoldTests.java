package org.talentstation.chassis.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.SettledLog;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.sample.Counters;
import org.talentstation.sample.SampleService.CounterRow;
import org.talentstation.sample.SampleService.CounterView;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.ServiceUnderTest;

/** A rebuild of more rows than it may hold. */
class ViewFoldTests {

    private static final int MANY = 3 * ViewFold.KEPT;
    private static ServiceUnderTest service;
    private static List<String> counters;

    @BeforeAll
    static void start() {
        service = Stage.service("folds", Map.of("sample.echoes", false));
        service.bean(Processors.class).stop(); // only rebuilds are looked at
        counters = Counters.append(service, MANY);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void howManyRowsAreInMemoryDoesNotDependOnHowManyThereAre() {
        var view = service.bean(CounterView.class);
        ViewStore store = service.bean(ViewStore.class);
        var fold = ViewFold.anew(view, store, store.rebuilt(view), engine(), settled());
        int read = 0;
        for (int step = fold.step(Long.MAX_VALUE, 700); step > 0; step = fold.step(Long.MAX_VALUE, 700)) {
            assertThat(step).as("a step is no longer than it was told").isLessThanOrEqualTo(700);
            assertThat(fold.rowsInMemory()).isLessThanOrEqualTo(ViewFold.KEPT);
            read += step;
        }
        assertThat(read).isEqualTo((int) events());
        assertThat(store.rebuilt(view).countDocuments()).isEqualTo(MANY);
        assertThat(store.rebuilt(view).countDocuments(new Document("value", 1).append("raises", 1))).isEqualTo(MANY);
    }

    @Test
    void oneThatGoesOnAtAPlaceBehindItsRowsRepeatsNothing() {
        var view = service.bean(CounterView.class);
        ViewStore store = service.bean(ViewStore.class);
        var target = store.collection("folds-again");
        var first = ViewFold.anew(view, store, target, engine(), settled());
        first.step(Long.MAX_VALUE, MANY);
        var place = first.token();
        first.step(Long.MAX_VALUE, MANY / 2);
        assertThat(first.position()).isGreaterThan(LogPositions.highest(place));
        var again = ViewFold.from(place, view, store, target, engine(), settled());
        assertThat(again.position()).isEqualTo(LogPositions.highest(place));
        while (again.step(Long.MAX_VALUE, 10_000) > 0) {
            assertThat(again.rowsInMemory()).isLessThanOrEqualTo(ViewFold.KEPT);
        }
        service.bean(ViewRebuild.class).rebuild(view);
        assertThat(new ViewComparison(store.rebuilt(view), target).compare(difference -> {
            throw new AssertionError(difference);
        }, rows -> { })).isEqualTo(MANY);
        Document row = target.find(new Document("_id", counters.getLast())).first();
        assertThat(store.json().row(row, CounterRow.class).value()).isEqualTo(1);
    }

    private static long events() {
        return service.bean(org.springframework.jdbc.core.simple.JdbcClient.class).sql("SELECT count(*) FROM domain_event").query(Long.class).single();
    }

    private static EventStorageEngine engine() {
        return service.bean(EventStorageEngine.class);
    }

    private static SettledLog settled() {
        return service.bean(SettledLog.class);
    }
}
