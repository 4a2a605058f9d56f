package org.talentstation.chassis.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.view.ViewFold;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.sample.Counted;
import org.talentstation.sample.KafkaTopic;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;

/** A transaction that took an earlier position than another one, and commits after it. */
@Tag("real-servers")
class LateCommitTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void aTransactionThatCommitsFiveSecondsAfterALaterOneIsStillProjectedAndPublishedAndAwaitedHonestly() throws SQLException {
        ServiceUnderTest service = Stage.sender();
        var processors = service.bean(Processors.class);
        String slow = Stage.open(service);
        String quick = Stage.open(service);
        String eventId = UUID.randomUUID().toString();
        try (Connection late = Stage.asApplication("sender")) {
            late.setAutoCommit(false);
            EventLogTests.insert(late, eventId, slow, 1, "sample.counter-raised", "1", "{\"id\":\"" + slow + "\",\"by\":9}");
            long early = position(late, eventId);
            long later = Stage.raise(service, quick, 1);
            assertThat(early).isLessThan(later);
            assertThat(processors.await("view-counters", later, 10_000)).as("the later one is not held up").isTrue();
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
            assertThat(processors.hasSeen("view-counters", later)).isTrue();
            assertThat(processors.hasSeen("view-counters", early)).as("what is not committed has been seen by nobody").isFalse();
            late.commit();
            assertThat(processors.await("view-counters", early, 10_000)).isTrue();
            var shown = service.get("/sample/v1/counters/" + slow, Stage.BUREAU, "Await-Position", Long.toString(early));
            assertThat(shown.json().get("value").asInt()).as(shown.text()).isEqualTo(9);
        }
        Eventually.until("the late event is on the topic once", SOON, () -> KafkaTopic.count(eventId) == 1);
    }

    @Test
    void aLateCommitIsNotForgottenWhenTheServiceWasStartedAgainMeanwhileAndNothingElseHappens() throws SQLException {
        String slow;
        try (Connection late = Stage.asApplication("restart")) {
            String eventId = UUID.randomUUID().toString();
            late.setAutoCommit(false);
            long early;
            try (ServiceUnderTest before = Stage.service("restart", Map.of())) {
                slow = Stage.open(before);
                EventLogTests.insert(late, eventId, slow, 1, "sample.counter-noted", "2", "{\"id\":\"" + slow + "\",\"note\":\"n\",\"language\":\"zh\"}");
                EventLogTests.insert(late, UUID.randomUUID().toString(), slow, 2, "sample.counter-raised", "1", "{\"id\":\"" + slow + "\",\"by\":9}");
                early = position(late, eventId);
                long later = Stage.raise(before, Stage.open(before), 1);
                assertThat(before.bean(Processors.class).await("view-counters", later, 10_000)).isTrue();
            }
            try (ServiceUnderTest after = Stage.service("restart", Map.of())) {
                var processors = after.bean(Processors.class);
                Eventually.until("the view is held again", SOON, () -> processors.position("view-counters") > early);
                late.commit();
                assertThat(processors.await("view-counters", early + 1, 10_000)).as("both late events, with no later one to push them").isTrue();
                assertThat(after.get("/sample/v1/counters/" + slow, Stage.BUREAU).json().get("value").asInt()).isEqualTo(9);
            }
        }
    }

    @Test
    void aRebuildNeverPassesAPositionThatATransactionMayStillFill() throws SQLException {
        ServiceUnderTest service = Stage.sender();
        var view = service.bean(SampleService.CounterView.class);
        ViewStore store = service.bean(ViewStore.class);
        var target = store.collection("counters-late");
        String slow = Stage.open(service);
        String eventId = UUID.randomUUID().toString();
        var engine = service.bean(EventStorageEngine.class);
        var settled = service.bean(SettledLog.class);
        try (Connection late = Stage.asApplication("sender")) {
            late.setAutoCommit(false);
            EventLogTests.insert(late, eventId, slow, 1, "sample.counter-raised", "1", "{\"id\":\"" + slow + "\",\"by\":9}");
            long early = position(late, eventId);
            String quick = Stage.open(service);
            long later = Stage.raise(service, quick, 3);
            assertThat(settled.reading(view.events()).settled()).as("it can still be filled").isLessThan(early);
            var fold = ViewFold.anew(view, store, target, engine, settled);
            readOn(fold);
            assertThat(LogPositions.covers(fold.token(), later)).as("the later one is not held up").isTrue();
            assertThat(LogPositions.covers(fold.token(), early)).as("what is not committed is a gap that is remembered").isFalse();
            late.commit();
            var another = ViewFold.from(fold.token(), view, store, target, engine, settled);
            for (var each : java.util.List.of(fold, another)) {
                readOn(each);
                assertThat(LogPositions.covers(each.token(), early)).isTrue();
                assertThat(target.find(new Document("_id", slow)).first().getInteger("value")).isEqualTo(9);
            }
            assertThat(target.find(new Document("_id", quick)).first().getInteger("value")).isEqualTo(3);
            assertThat(settled.reading(view.events()).settled()).isGreaterThanOrEqualTo(later);
        } finally {
            target.drop();
        }
    }

    @Test
    void anEventOfAnOlderRevisionPassesTheUpcastersInARebuildToo() throws SQLException {
        String counter = Stage.open(Stage.sender());
        try (Connection connection = Stage.asApplication("sender")) {
            EventLogTests.insert(connection, UUID.randomUUID().toString(), counter, 1, "sample.counter-noted", "1", "{\"id\":\"" + counter + "\",\"note\":\"n\"}");
            EventLogTests.insert(connection, UUID.randomUUID().toString(), counter, 2, "sample.counter-noted", "2",
                    "{\"id\":\"" + counter + "\",\"note\":\"n\",\"language\":\"en\"}");
        }
        var reading = Stage.sender().bean(SettledLog.class).reading(java.util.Set.of(Counted.CounterNoted.class));
        Eventually.until("nobody writes", SOON, () -> reading.settled() >= Stage.sender().bean(LogPositions.class).head());
        var notes = reading.between(0, reading.settled()).stream().map(LogEntry::event).filter(e -> e != null && e.aggregateId().equals(counter)).toList();
        assertThat(notes).extracting(e -> ((Counted.CounterNoted) e.payload()).language()).containsExactly("zh", "en");
        assertThat(notes).extracting(e -> e.origin().operation()).containsOnly("by-hand");
        assertThat(reading.between(0, reading.settled())).as("every position is counted, only what feeds is decoded")
                .anyMatch(entry -> entry.event() == null && entry.failure() == null);
    }

    private static void readOn(ViewFold<?> fold) {
        int more;
        do {
            more = fold.step(Long.MAX_VALUE, 1_000);
        } while (more > 0);
    }

    private static long position(Connection connection, String eventId) throws SQLException {
        try (var query = connection.prepareStatement("SELECT global_index FROM domain_event WHERE event_id = ?")) {
            query.setString(1, eventId);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
