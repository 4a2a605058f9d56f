package org.talentstation.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.station.StationServiceApplication;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestServers;

/** Comparisons on a real station-service over a real PostgreSQL (fsync on) and the document store, in this process. */
final class StationBench {

    private static final Duration ONE_RATE = Duration.ofMillis(800);
    /** Until the compiler has done with it: a service is not measured while it starts. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final int MANY = 32;
    /** So many that no aggregate grows long while it is measured: that is another comparison. */
    private static final int HOSTS_OF_A_CALLER = 50;

    private final int rounds;
    private final Consumer<String> tell;

    StationBench(int rounds, Consumer<String> tell) {
        this.rounds = rounds;
        this.tell = tell;
    }

    List<Measured> run() throws Exception {
        List<Measured> all = new ArrayList<>();
        try (TestServers servers = TestServers.start("station"); ServiceUnderTest station = start(servers)) {
            // What follows the log is not what is measured, and its backlog would slow the reference of the next round.
            station.bean(Processors.class).stop();
            Hosts hosts = new Hosts(station);
            all.addAll(commands(servers, hosts));
            all.add(longAggregate(hosts));
        }
        return all;
    }

    private List<Measured> commands(TestServers servers, Hosts hosts) throws Exception {
        List<String> ids = IntStream.range(0, MANY * HOSTS_OF_A_CALLER).mapToObj(i -> hosts.withEvents(1)).toList();
        AtomicInteger next = new AtomicInteger();
        Busy.Work correct = caller -> hosts.correct(ids.get(next.getAndIncrement() % HOSTS_OF_A_CALLER * MANY + caller));
        tell.accept("预热");
        Busy.perSecond(MANY, WARM_UP, correct);
        try (RawInserts raw = new RawInserts(servers, "station", MANY)) {
            return List.of(
                    Comparison.run("command-1", "commands/s of 1 caller ÷ raw inserts ≥ 0.6", true, 0.6, rounds,
                            () -> Busy.perSecond(1, ONE_RATE, raw::insert), () -> Busy.perSecond(1, ONE_RATE, caller -> hosts.correct(ids.get(next.getAndIncrement() % ids.size()))), tell),
                    Comparison.run("command-32", "commands/s of 32 callers ÷ raw inserts of 32 connections ≥ 1.0", true, 1.0, rounds,
                            () -> Busy.perSecond(MANY, ONE_RATE, raw::insert), () -> Busy.perSecond(MANY, ONE_RATE, correct), tell));
        }
    }

    private Measured longAggregate(Hosts hosts) throws Exception {
        String shortOne = hosts.withEvents(10);
        String longOne = hosts.withEvents(10_000);
        return Comparison.run("aggregate-10000", "latency of a command on 10,000 events ÷ on 10 ≤ 1.5 (rates: ≥ 0.67)", true, 1 / 1.5, rounds,
                () -> Busy.perSecond(1, ONE_RATE, caller -> hosts.correct(shortOne)), () -> Busy.perSecond(1, ONE_RATE, caller -> hosts.correct(longOne)), tell);
    }

    private static ServiceUnderTest start(TestServers servers) {
        return ServiceUnderTest.start(StationServiceApplication.class, servers, Map.of("logging.level.root", "ERROR"));
    }
}
