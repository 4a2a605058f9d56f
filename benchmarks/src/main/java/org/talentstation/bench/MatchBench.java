package org.talentstation.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.talentstation.registry.matching.Candidate;
import org.talentstation.registry.matching.MatchDemand;
import org.talentstation.registry.matching.MatchProfile;
import org.talentstation.registry.matching.MatchingIndex;
import org.talentstation.registry.matching.Wording;

/** The talents for one demand: the whole answer of the index, explanations and near misses included, against the ids alone from a scan. */
final class MatchBench {

    private static final int TALENTS = 100_000;
    private static final int DEMANDS = 1_000;
    private static final int LIMIT = 20;
    private static final int TIMES = 3;

    private final int rounds;
    private final Consumer<String> tell;
    private final List<MatchDemand> demands = new ArrayList<>();
    private long found;

    MatchBench(int rounds, Consumer<String> tell) {
        this.rounds = rounds;
        this.tell = tell;
    }

    Measured run() throws Exception {
        var city = new SyntheticTalents(2020);
        List<MatchProfile> talents = IntStream.range(0, TALENTS).mapToObj(city::profile).toList();
        IntStream.range(0, DEMANDS).mapToObj(city::demand).forEach(demands::add);
        LinearScan scan = new LinearScan(talents);
        MatchingIndex index = index(talents);
        demands.forEach(demand -> mustAgree(demand, talents, scan, index));
        return Comparison.run("match-p99",
                "match for one demand over 100,000 talents ÷ linear scan of the same fields, p99 ≤ 0.2 (rates: ≥ 5)", true, 5,
                rounds, () -> p99(demand -> scan.best(demand, LIMIT).size()),
                () -> p99(demand -> index.candidates(demand.demandId(), LIMIT).items().size()), tell);
    }

    private MatchingIndex index(List<MatchProfile> talents) {
        long before = used();
        MatchingIndex index = new MatchingIndex(new Wording(key -> key));
        for (MatchProfile talent : talents) {
            index.put(talent);
            index.consent(talent.talentId(), true);
        }
        demands.forEach(index::post);
        tell.accept("索引 %,d 名人才、%,d 项需求，堆内存约 %d MiB（不含编号字符串）".formatted(index.talents(), index.demands(), used() - before >> 20));
        return index;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void mustAgree(MatchDemand demand, List<MatchProfile> talents, LinearScan scan, MatchingIndex index) {
        List<String> scanned = scan.best(demand, LIMIT).stream().map(place -> talents.get(place).talentId()).toList();
        List<String> indexed = index.candidates(demand.demandId(), LIMIT).items().stream().map(Candidate::talentId).toList();
        if (!scanned.equals(indexed)) {
            throw new IllegalStateException("The scan and the index do not agree about " + demand);
        }
    }

    /** Of the demands, each timed as the quickest of three: what else the machine does counts for neither. */
    private double p99(ToIntFunction<MatchDemand> match) {
        long[] nanos = new long[DEMANDS];
        Arrays.fill(nanos, Long.MAX_VALUE);
        for (int i = 0; i < TIMES * DEMANDS; i++) {
            long begun = System.nanoTime();
            found += match.applyAsInt(demands.get(i / TIMES));
            nanos[i / TIMES] = Math.min(nanos[i / TIMES], System.nanoTime() - begun);
        }
        return new Latencies(nanos).perSecond(0.99);
    }
}
