package org.talentstation.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.Document;

/** How long after a command's answer the other service's view shows it, against raw Kafka on the same broker. */
final class ReachBench {

    private static final int SAMPLES = 60;
    private static final long LOOK_EVERY_NANOS = 200_000;
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long REST_NANOS = Duration.ofMillis(5).toNanos();

    private final StartedSuite suite;
    private final Filing filing;
    private final int rounds;
    private final Consumer<String> tell;

    ReachBench(StartedSuite suite, Filing filing, int rounds, Consumer<String> tell) {
        this.suite = suite;
        this.filing = filing;
        this.rounds = rounds;
        this.tell = tell;
    }

    List<Measured> run() throws Exception {
        int all = SAMPLES * (rounds + 1);
        tell.accept("申报并组织 %d 个批次".formatted(all));
        List<Filing.Round> prepared = filing.rounds(all);
        List<Measured> measured = new ArrayList<>();
        try (MongoClient documents = MongoClients.create("mongodb://127.0.0.1:" + suite.port("documents"))) {
            MongoCollection<Document> here = documents.getDatabase("station").getCollection("rounds");
            MongoCollection<Document> there = documents.getDatabase("evaluation").getCollection("evaluation-rounds");
            prepared.forEach(round -> await(there, round.id(), row -> true));
            Step withdrawal = new Step(suite.url("station"), Filing.HOST_STAFF, round -> "/station/v1/applications/" + round.application() + "/withdrawal",
                    "{\"reason\":\"基准\"}", there, row -> row.getList("entries", Document.class).getFirst().getString("state").equals("WITHDRAWN"));
            Step shortlist = new Step(suite.url("evaluation"), Filing.LEADER, round -> "/evaluation/v1/rounds/" + round.id() + "/shortlist",
                    "{\"selected\":[],\"reasons\":\"基准\"}", here, row -> row.getString("status").equals("已确定入选名单"));
            try (RawKafka raw = new RawKafka("127.0.0.1:" + suite.port("kafka"), "station.events.v1")) {
                measured.addAll(compare("react", "a withdrawal acknowledged → evaluation-service reacted by a command of its own and shows it", raw, withdrawal, prepared));
                measured.addAll(compare("reach", "a shortlist acknowledged → station-service shows it", raw, shortlist, prepared));
            }
        }
        return measured;
    }

    /** The same rounds judged by their medians and by their 99th percentiles. */
    private List<Measured> compare(String name, String what, RawKafka raw, Step step, List<Filing.Round> prepared) throws Exception {
        Iterator<Filing.Round> next = prepared.iterator();
        List<Latencies> references = new ArrayList<>();
        List<Latencies> subjects = new ArrayList<>();
        String aim = " ÷ raw produce→consume of the same %d bytes, %s ≤ 5 (rates: ≥ 0.2)".formatted(raw.payloadBytes(), "%s");
        Measured median = Comparison.run(name + "-p50", what + aim.formatted("p50"), true, 0.2, rounds,
                () -> kept(references, raw.latencies(SAMPLES * 3, () -> LockSupport.parkNanos(REST_NANOS))).perSecond(0.5),
                () -> kept(subjects, step.latencies(next)).perSecond(0.5), tell);
        Iterator<Latencies> reference = references.iterator();
        Iterator<Latencies> subject = subjects.iterator();
        return List.of(median, Comparison.run(name + "-p99", what + aim.formatted("p99"), true, 0.2, rounds,
                () -> reference.next().perSecond(0.99), () -> subject.next().perSecond(0.99), tell));
    }

    private static Latencies kept(List<Latencies> all, Latencies one) {
        all.add(one);
        return one;
    }

    private static void await(MongoCollection<Document> view, String id, Predicate<Document> shown) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            Document row = view.find(Filters.eq("_id", id)).first();
            if (row != null && shown.test(row)) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Row " + id + " was not shown in time: " + row);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    /** One command for each round, and where it is to be seen. */
    private final class Step {

        private final URI address;
        private final String token;
        private final Function<Filing.Round, String> path;
        private final String body;
        private final MongoCollection<Document> view;
        private final Predicate<Document> shown;

        Step(URI address, String who, Function<Filing.Round, String> path, String body, MongoCollection<Document> view, Predicate<Document> shown) {
            this.address = address;
            this.token = filing.token(who);
            this.path = path;
            this.body = body;
            this.view = view;
            this.shown = shown;
        }

        Latencies latencies(Iterator<Filing.Round> rounds) throws Exception {
            long[] took = new long[SAMPLES];
            try (KeepAlive line = new KeepAlive(address)) {
                for (int i = 0; i < SAMPLES; i++) {
                    Filing.Round round = rounds.next();
                    byte[] request = KeepAlive.request(address, path.apply(round), token, UUID.randomUUID().toString(), body);
                    LockSupport.parkNanos(REST_NANOS);
                    line.exchange(request);
                    long acknowledged = System.nanoTime();
                    await(view, round.id(), shown);
                    took[i] = System.nanoTime() - acknowledged;
                }
            }
            return new Latencies(took);
        }
    }
}
