package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.query.ViewAwait;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;

/**
 * Every view of a running service, rebuilt from the log, equals the live one document by document, and the rebuild itself
 * decides and publishes nothing. The subclass drives its service through a scenario first that feeds every view:
 *
 * <pre>{@code
 * class ViewReplayTests extends ViewReplayContract {
 *     static ServiceUnderTest service;   // started, and the scenario played, in @BeforeAll
 *     protected ServiceUnderTest service() { return service; }
 * }
 * }</pre>
 */
public abstract class ViewReplayContract {

    protected abstract ServiceUnderTest service();

    /** Names of views that the scenario leaves empty; better none, for an empty view proves nothing. */
    protected Set<String> notFed() {
        return Set.of();
    }

    @TestFactory
    Stream<DynamicTest> everyViewRebuiltFromTheLogEqualsTheLiveOne() {
        var views = service().context().getBeansOfType(View.class).values();
        assertThat(views).as("views of the service").isNotEmpty();
        return views.stream().map(view -> DynamicTest.dynamicTest(view.name(), () -> check((View<?>) view)));
    }

    private <R extends Record> void check(View<R> view) {
        long head = Settled.await(service());
        String processor = ViewAwait.processorOf(view);
        assertThat(count("SELECT count(*) FROM dead_letter WHERE processing_group = ?", processor)).as("parked events of " + processor).isZero();
        long receipts = count("SELECT count(*) FROM receipt WHERE owner <> ?", "");
        long fed = service().bean(ViewRebuild.class).rebuild(view);
        if (!notFed().contains(view.name())) {
            assertThat(fed).as("events that feed " + view.name()).isPositive();
        }
        assertThat(service().bean(ViewRebuild.class).compare(view)).as("rows that differ after the rebuild").isEmpty();
        assertThat(service().bean(LogPositions.class).head()).as("a rebuild appends nothing").isEqualTo(head);
        assertThat(count("SELECT count(*) FROM receipt WHERE owner <> ?", "")).as("a rebuild runs no automation").isEqualTo(receipts);
    }

    private long count(String sql, String parameter) {
        return service().bean(JdbcClient.class).sql(sql).param(parameter).query(Long.class).single();
    }
}
