package org.talentstation.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Comparisons that need the whole suite: it is started for them and stopped afterwards. */
final class SuiteBench {

    /** As many as a city's list of a year has. */
    private static final int APPLICATIONS = 50;

    private final Path home;
    private final int rounds;
    private final Set<Group> groups;
    private final Consumer<String> tell;

    /** @param home the repository's root, built */
    SuiteBench(Path home, int rounds, Set<Group> groups, Consumer<String> tell) {
        this.home = home;
        this.rounds = rounds;
        this.groups = groups;
        this.tell = tell;
    }

    List<Measured> run() throws Exception {
        tell.accept("启动整个套件（临时数据目录）");
        try (StartedSuite suite = StartedSuite.in(home)) {
            Filing filing = new Filing(suite);
            filing.prepare();
            List<Measured> all = new ArrayList<>();
            if (groups.contains(Group.GATEWAY)) {
                filing.applications(APPLICATIONS);
                all.addAll(new GatewayBench(suite, filing, rounds, tell).run());
            }
            if (groups.contains(Group.REACH)) {
                // Signed in again: tokens last 30 minutes.
                all.addAll(new ReachBench(suite, new Filing(suite), rounds, tell).run());
            }
            return all;
        }
    }
}
