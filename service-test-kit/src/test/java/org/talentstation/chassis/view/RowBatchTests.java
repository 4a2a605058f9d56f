package org.talentstation.chassis.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.ConcurrentModificationException;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.testkit.servers.DocumentServer;
import org.talentstation.testkit.servers.Servers;

/** The rows of a batch, on the document store's own protocol. */
@Tag("real-servers")
class RowBatchTests {

    private static DocumentServer documents;
    private static MongoClient mongo;
    private final Sums sums = new Sums();
    private ViewStore store;

    @BeforeAll
    static void start() {
        documents = Servers.chosen().documents();
        mongo = MongoClients.create(documents.uri());
    }

    @AfterAll
    static void stop() {
        mongo.close();
        documents.close();
    }

    @BeforeEach
    void emptyStore() {
        store = new ViewStore(mongo.getDatabase("rows-" + UUID.randomUUID()));
    }

    @Test
    void anEventThatIsDeliveredTwiceInOneBatchIsAppliedOnce() {
        write(added("a", 0, "row", 5), added("a", 0, "row", 5), added("a", 1, "row", 2));
        assertThat(sum("row")).isEqualTo(7);
    }

    @Test
    void aBatchThatIsDeliveredAgainAfterItWasWrittenChangesNothing() {
        write(added("a", 0, "row", 5), added("a", 1, "row", 2));
        Document before = document("row");
        write(added("a", 0, "row", 5), added("a", 1, "row", 2));
        assertThat(document("row")).isEqualTo(before);
    }

    @Test
    void aRowThatTwoAggregatesFeedCountsEachOnesEventsByItself() {
        write(added("a", 3, "row", 5), added("b.with.dots", 0, "row", 1), added("b.with.dots", 1, "row", 1));
        write(added("b.with.dots", 1, "row", 1), added("a", 4, "row", 1));
        assertThat(sum("row")).isEqualTo(8);
    }

    @Test
    void aWriteThatIsBehindTheStoredDocumentFailsRatherThanOverwritesIt() {
        write(added("a", 0, "row", 5));
        RowBatch<Sum> behind = batch(10, added("b", 0, "row", 100));
        write(added("a", 1, "row", 2));
        assertThatThrownBy(behind::write).isInstanceOf(MongoBulkWriteException.class).hasMessageContaining("E11000");
        assertThat(sum("row")).isEqualTo(7);
    }

    @Test
    void aWriteWithALaterPositionDoesNotOverwriteWhatAParkedEventThatWasTriedAgainHasWrittenMeanwhile() {
        write(added("a", 0, "row", 5));
        RowBatch<Sum> live = batch(500, added("a", 1, "row", 2));
        batch(2, added("parked", 0, "row", 30)).write();
        assertThatThrownBy(live::write).isInstanceOf(MongoBulkWriteException.class);
        assertThat(sum("row")).isEqualTo(35);
        batch(500, added("a", 1, "row", 2)).write();
        assertThat(sum("row")).as("started again, it builds on the other's change").isEqualTo(37);
    }

    @Test
    void twoBatchesThatCreateTheSameRowAtOnceDoNotLoseOne() {
        RowBatch<Sum> one = batch(1, added("a", 0, "row", 5));
        RowBatch<Sum> two = batch(2, added("b", 0, "row", 7));
        one.write();
        assertThatThrownBy(two::write).isInstanceOf(MongoBulkWriteException.class);
        assertThat(sum("row")).isEqualTo(5);
    }

    @Test
    void aRowIsNotDeletedWhenItWasWrittenAfterItWasRead() {
        write(added("a", 0, "row", 5));
        RowBatch<Sum> deletion = batch(9, logged("a", 1, new Removed("row")));
        write(added("b", 0, "row", 1));
        assertThatThrownBy(deletion::write).isInstanceOf(ConcurrentModificationException.class);
        assertThat(sum("row")).isEqualTo(6);
    }

    @Test
    void aRowMayBeMadeAndDeletedAndMadeAgainWithinABatchAndAcrossBatches() {
        write(added("a", 0, "row", 5), logged("a", 1, new Removed("row")));
        assertThat(document("row")).isNull();
        write(added("a", 2, "row", 3));
        write(logged("a", 3, new Removed("row")), added("a", 4, "row", 8));
        assertThat(sum("row")).isEqualTo(8);
        write(logged("a", 5, new Removed("row")));
        assertThat(document("row")).isNull();
    }

    @Test
    void anEventWhoseProjectionFailsHalfWayLeavesNoneOfItsChanges() {
        RowBatch<Sum> batch = batch(1, added("a", 0, "row", 5));
        assertThatThrownBy(() -> batch.apply(logged("a", 1, new Both("row", "broken")), 2)).isInstanceOf(IllegalStateException.class);
        batch.write();
        assertThat(sum("row")).isEqualTo(5);
        assertThat(document("broken")).isNull();
    }

    private void write(LoggedEvent<?>... events) {
        batch(1, events).write();
    }

    private RowBatch<Sum> batch(long position, LoggedEvent<?>... events) {
        RowBatch<Sum> batch = store.batch(sums, store.collection(sums));
        for (LoggedEvent<?> event : events) {
            batch.apply(event, position);
        }
        return batch;
    }

    private int sum(String id) {
        return store.json().row(document(id), Sum.class).value();
    }

    private Document document(String id) {
        return store.collection(sums).find(new Document("_id", id)).first();
    }

    private static LoggedEvent<?> added(String aggregate, long sequence, String row, int by) {
        return logged(aggregate, sequence, new Added(row, by));
    }

    private static LoggedEvent<?> logged(String aggregate, long sequence, Object payload) {
        var origin = new EventOrigin(Instant.EPOCH, "a", "a", "SYSTEM", null, null, "none", "c", "c", "test");
        return new LoggedEvent<>(payload, UUID.randomUUID().toString(), aggregate, sequence, origin);
    }

    record Sum(String id, int value) {
    }

    record Added(String row, int by) {
    }

    record Removed(String row) {
    }

    record Both(String first, String second) {
    }

    private static final class Sums extends View<Sum> {

        private Sums() {
            super("sums", Sum.class);
        }

        @Override
        public Set<Class<?>> events() {
            return Set.of(Added.class, Removed.class, Both.class);
        }

        @Override
        protected void project(LoggedEvent<?> event, Rows<Sum> rows) {
            switch (event.payload()) {
                case Added e -> rows.upsert(e.row(), r -> new Sum(e.row(), (r == null ? 0 : r.value()) + e.by()));
                case Removed e -> rows.delete(e.row());
                case Both e -> {
                    rows.upsert(e.first(), r -> new Sum(e.first(), 1_000));
                    rows.upsert(e.second(), r -> {
                        throw new IllegalStateException("half way");
                    });
                }
                default -> throw new IllegalArgumentException(event.toString());
            }
        }
    }
}
