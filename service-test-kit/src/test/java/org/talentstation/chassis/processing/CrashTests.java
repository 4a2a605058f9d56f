package org.talentstation.chassis.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewProcessors;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.sample.Counted.CounterRaised;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ProcessorsByHand;

/** Crashes between the rows, the parked events and the position of a view, at each place where a process may die. */
@Tag("real-servers")
class CrashTests {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void theRowsAreDurableBeforeThePositionMovesAndARedeliveryChangesNothing() {
        var view = new Totals();
        String counter = raised(view, 5, 6);
        var dies = new AtomicBoolean(true);
        AtomicReference<Document> whenItDied = new AtomicReference<>();
        UnaryOperator<TokenStore> dying = atStoring(dies, view, false, () -> whenItDied.set(document(view, counter)));
        try (var byHand = start(view, dying)) {
            awaitAll(byHand, view);
            assertThat(dies).as("it died once").isFalse();
            assertThat(whenItDied.get()).as("the row when the position was about to be stored").isNotNull();
            assertThat(whenItDied.get().getInteger("total")).isPositive();
            assertThat(view.seen.get()).as("two events, and what was written before it died is delivered again").isGreaterThanOrEqualTo(3);
            assertThat(document(view, counter).getInteger("total")).isEqualTo(11);
        }
    }

    @Test
    void aParkedEventIsDurableBeforeTheViewsPositionMoves() {
        var view = new Totals();
        String counter = raised(view, 5, 6);
        view.fails.add(counter);
        var dies = new AtomicBoolean(true);
        // The position is stored in the document store; then the process dies before its database transaction commits.
        try (var byHand = start(view, atStoring(dies, view, true, () -> { }))) {
            awaitAll(byHand, view);
            assertThat(dies).isFalse();
            assertThat(document(view, counter)).isNull();
            assertThat(parked(view)).as("lost for ever if it is not here: the position is behind it").contains("5", "6");
            view.fails.clear();
            assertThat(byHand.retryOne("view-" + view.name())).isTrue();
            assertThat(document(view, counter).getInteger("total")).isEqualTo(11);
            assertThat(parked(view)).isEmpty();
        }
    }

    @Test
    void aSequenceThatKeepsFailingHoldsUpNoOtherParkedOne() {
        var view = new Totals();
        String first = raised(view, 1, 2);
        String second = raised(view, 3, 4);
        view.fails.addAll(Set.of(first, second));
        try (var byHand = start(view, UnaryOperator.identity())) {
            awaitAll(byHand, view);
            assertThat(parked(view)).containsExactlyInAnyOrder("1", "2", "3", "4");
            view.fails.remove(second);
            assertThat(byHand.retryOne("view-" + view.name())).as("the first still fails").isFalse();
            assertThat(byHand.retryOne("view-" + view.name())).as("then it is the second's turn").isTrue();
            assertThat(document(view, second).getInteger("total")).isEqualTo(7);
            assertThat(document(view, first)).isNull();
            assertThat(parked(view)).as("each event of the failing one, in its order").containsExactly("1", "2");
        }
    }

    @Test
    void aStoreThatLostItsLastSecondGetsItsRowsBackAlthoughTheProcessorHadReadOn() {
        for (boolean anotherEventArrives : new boolean[] {false, true}) {
            var view = new Totals();
            String counter = raised(view, 5);
            try (var byHand = start(view, UnaryOperator.identity())) {
                awaitAll(byHand, view);
                var before = new StoredState(view, counter);
                view.until = Stage.raise(Stage.sender(), counter, 6);
                awaitAll(byHand, view);
                assertThat(document(view, counter).getInteger("total")).isEqualTo(11);
                before.comesBack();
                assertThat(document(view, counter).getInteger("total")).as("as after a kill of the embedded store").isEqualTo(5);
                assertThat(byHand.processors().hasSeen("view-" + view.name(), view.until)).as("not what the rows say").isFalse();
                if (anotherEventArrives) {
                    view.until = Stage.raise(Stage.sender(), counter, 7);
                }
                awaitAll(byHand, view);
                assertThat(document(view, counter).getInteger("total")).isEqualTo(anotherEventArrives ? 18 : 11);
            }
        }
    }

    /** What the document store held of one view at a moment: a row and the position beside it. */
    private static final class StoredState {

        private final Totals view;
        private final Document row;
        private final Document place;

        private StoredState(Totals view, String counter) {
            this.view = view;
            this.row = document(view, counter);
            this.place = places().find(new Document("processorName", "view-" + view.name())).first();
        }

        private void comesBack() {
            Stage.sender().bean(ViewStore.class).collection(view).replaceOne(new Document("_id", row.get("_id")), row);
            places().updateOne(new Document("processorName", place.get("processorName")),
                    new Document("$set", new Document("token", place.get("token")).append("tokenType", place.get("tokenType"))));
        }

        private static com.mongodb.client.MongoCollection<Document> places() {
            return Stage.sender().bean(com.mongodb.client.MongoClient.class)
                    .getDatabase(Stage.sender().bean(org.talentstation.chassis.ServiceProperties.class).database())
                    .getCollection(org.talentstation.chassis.view.ViewPlaces.COLLECTION);
        }
    }

    private static ProcessorsByHand start(Totals view, UnaryOperator<TokenStore> tokens) {
        return ProcessorsByHand.start(Stage.sender(), tokens, new ViewProcessors(Stage.sender().bean(ViewStore.class), Stage.sender().bean(org.talentstation.chassis.view.ViewLock.class)).processor(view));
    }

    private static String raised(Totals view, int... by) {
        String counter = Stage.open(Stage.sender());
        view.counters.add(counter);
        for (int value : by) {
            view.until = Stage.raise(Stage.sender(), counter, value);
        }
        return counter;
    }

    private static void awaitAll(ProcessorsByHand byHand, Totals view) {
        Eventually.until("the view has seen " + view.until, SOON, () -> byHand.processors().hasSeen("view-" + view.name(), view.until));
    }

    private static Document document(Totals view, String id) {
        return Stage.sender().bean(ViewStore.class).collection(view).find(new Document("_id", id)).first();
    }

    private static List<String> parked(Totals view) {
        return Stage.sender().bean(JdbcClient.class).sql("""
                SELECT convert_from(payload, 'UTF8')::jsonb ->> 'by' FROM dead_letter WHERE processing_group = ?
                ORDER BY sequence_identifier, sequence_index""").param("view-" + view.name()).query(String.class).list();
    }

    /** A store that dies once, at the end of a batch in which the view got its own events, before or after the position is stored. */
    private static UnaryOperator<TokenStore> atStoring(AtomicBoolean dies, Totals view, boolean afterwards, Runnable look) {
        return real -> (TokenStore) Proxy.newProxyInstance(TokenStore.class.getClassLoader(), new Class<?>[] {TokenStore.class},
                (proxy, method, arguments) -> {
                    boolean now = method.getName().equals("storeToken") && view.seen.get() > 0 && dies.compareAndSet(true, false);
                    if (now && !afterwards) {
                        look.run();
                        throw new IllegalStateException("dies before the position is stored");
                    }
                    try {
                        Object answer = method.invoke(real, arguments);
                        if (now) {
                            throw new IllegalStateException("dies after the position is stored");
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    record Total(String id, int total) {
    }

    /** Totals of the test's own counters. */
    private static final class Totals extends View<Total> {

        private final Set<String> counters = ConcurrentHashMap.newKeySet();
        private final Set<String> fails = ConcurrentHashMap.newKeySet();
        private final AtomicInteger seen = new AtomicInteger();
        private volatile long until;

        private Totals() {
            super("totals-" + UUID.randomUUID(), Total.class);
        }

        @Override
        public Set<Class<?>> events() {
            return Set.of(CounterRaised.class);
        }

        @Override
        protected void project(LoggedEvent<?> event, Rows<Total> rows) {
            var raised = (CounterRaised) event.payload();
            if (!counters.contains(raised.id())) {
                return;
            }
            seen.incrementAndGet();
            if (fails.contains(raised.id())) {
                throw new IllegalStateException("a projection that fails");
            }
            rows.upsert(raised.id(), row -> new Total(raised.id(), (row == null ? 0 : row.total()) + raised.by()));
        }
    }
}
