package org.talentstation.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.station.StationServiceApplication;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestServers;

/** Comparisons on a real station-service over a real PostgreSQL (fsync on) and the document store, in this process. */
final class StationBench {

    private static final Duration ONE_RATE = Duration.ofMillis(800);
    private static final int MANY = 32;
    /** So many that no aggregate grows long while it is measured: that is another comparison. */
    private static final int HOSTS_OF_A_CALLER = 50;
    private static final String VIEW = "hosts";

    private final int rounds;
    private final Consumer<String> tell;

    StationBench(int rounds, Consumer<String> tell) {
        this.rounds = rounds;
        this.tell = tell;
    }

    List<Measured> run() throws Exception {
        List<Measured> all = new ArrayList<>();
        try (TestServers servers = TestServers.start("station"); ServiceUnderTest station = start(servers)) {
            Hosts hosts = new Hosts(station);
            all.addAll(commands(servers, hosts));
            all.add(longAggregate(hosts));
        }
        all.addAll(replay());
        return all;
    }

    private List<Measured> commands(TestServers servers, Hosts hosts) throws Exception {
        List<String> ids = IntStream.range(0, MANY * HOSTS_OF_A_CALLER).mapToObj(i -> hosts.withEvents(1)).toList();
        hosts.correct(ids.getFirst());
        AtomicInteger next = new AtomicInteger();
        try (RawInserts raw = new RawInserts(servers, "station", MANY)) {
            return List.of(
                    Comparison.run("command-1", "commands/s of 1 caller ÷ raw inserts ≥ 0.6", true, 0.6, rounds,
                            () -> Busy.perSecond(1, ONE_RATE, raw::insert), () -> Busy.perSecond(1, ONE_RATE, caller -> hosts.correct(ids.get(next.getAndIncrement() % ids.size()))), tell),
                    Comparison.run("command-32", "commands/s of 32 callers ÷ raw inserts of 32 connections ≥ 1.0", true, 1.0, rounds,
                            () -> Busy.perSecond(MANY, ONE_RATE, raw::insert), () -> Busy.perSecond(MANY, ONE_RATE,
                                    caller -> hosts.correct(ids.get(next.getAndIncrement() % HOSTS_OF_A_CALLER * MANY + caller))), tell));
        }
    }

    private Measured longAggregate(Hosts hosts) throws Exception {
        String shortOne = hosts.withEvents(10);
        String longOne = hosts.withEvents(10_000);
        return Comparison.run("aggregate-10000", "latency of a command on 10,000 events ÷ on 10 ≤ 1.5 (rates: ≥ 0.67)", true, 1 / 1.5, rounds,
                () -> Busy.perSecond(1, ONE_RATE, caller -> hosts.correct(shortOne)), () -> Busy.perSecond(1, ONE_RATE, caller -> hosts.correct(longOne)), tell);
    }

    private List<Measured> replay() throws Exception {
        try (TestServers small = TestServers.start("station"); ServiceUnderTest few = start(small);
             TestServers large = TestServers.start("station"); ServiceUnderTest many = start(large)) {
            View<?> view = filled(few, 500);
            View<?> sameView = filled(many, 5_000);
            RawReplay raw = new RawReplay(many.bean(DataSource.class), many.bean(ViewStore.class).collection(sameView), many.bean(ViewStore.class).collection("bench"));
            return List.of(
                    Comparison.run("replay", "replayed events/s ÷ raw cursor, decode and bulk upsert ≥ 0.7", true, 0.7, rounds,
                            raw::perSecond, () -> rebuild(many, sameView), tell),
                    Comparison.run("replay-10x", "replay rate at 10× events ÷ at 1× ≥ 0.9", true, 0.9, rounds,
                            () -> rebuild(few, view), () -> rebuild(many, sameView), tell));
        }
    }

    /** Hosts of ten events each. */
    private View<?> filled(ServiceUnderTest service, int count) {
        Hosts hosts = new Hosts(service);
        for (int i = 0; i < count; i++) {
            hosts.withEvents(10);
        }
        View<?> view = service.context().getBeansOfType(View.class).values().stream().filter(v -> v.name().equals(VIEW)).findFirst().orElseThrow();
        tell.accept("等待视图 %s 处理 %d 个事件".formatted(VIEW, count * 10));
        if (!service.bean(Processors.class).await("view-" + VIEW, service.bean(LogPositions.class).head(), Duration.ofMinutes(5).toMillis())) {
            throw new IllegalStateException("The view did not catch up");
        }
        return view;
    }

    private static double rebuild(ServiceUnderTest service, View<?> view) {
        long events = service.bean(LogPositions.class).head();
        long begun = System.nanoTime();
        service.bean(ViewRebuild.class).rebuild(view);
        return events * 1e9 / (System.nanoTime() - begun);
    }

    private static ServiceUnderTest start(TestServers servers) {
        return ServiceUnderTest.start(StationServiceApplication.class, servers, Map.of("logging.level.root", "ERROR"));
    }
}
