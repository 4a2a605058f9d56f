package org.talentstation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** {@code ./suite bench [轮数] [--only 组]}: measures, prints, and writes docs/benchmarks.md. Exit code 0 also when an aim is missed: a figure is no test. */
public final class Bench {

    private Bench() {
    }

    /** @param arguments the file to write, then as {@link BenchOptions} reads them */
    public static void main(String[] arguments) throws Exception {
        BenchOptions options;
        try {
            options = BenchOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        long begun = System.nanoTime();
        Consumer<String> tell = what -> System.out.printf("[%3d 秒] %s%n", (System.nanoTime() - begun) / 1_000_000_000L, what);
        List<Measured> all = new ArrayList<>();
        try {
            if (options.groups().contains(Group.COMMAND)) {
                all.addAll(new StationBench(options.rounds(), tell).run());
            }
            if (options.groups().contains(Group.REPLAY)) {
                all.addAll(new ReplayBench(options.rounds(), tell).run());
            }
            if (options.groups().contains(Group.MATCH)) {
                all.add(new MatchBench(options.rounds(), tell).run());
            }
            if (Apart.is() && options.groups().contains(Group.IMPORT)) {
                all.addAll(new ImportBench(options.rounds(), tell).run());
            }
            if (Apart.is() && options.groups().contains(Group.FIGURES)) {
                all.add(new FiguresBench(options.rounds(), tell).run());
            }
            if (options.groups().stream().anyMatch(Group::needsSuite)) {
                all.addAll(new SuiteBench(options.file().getParent().getParent(), options.rounds(), options.groups(), tell).run());
            }
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1); // threads of a service that was left half way would keep the process
            return;
        }
        if (!all.isEmpty()) {
            told(all, options);
        }
        try {
            if (!Apart.is() && options.groups().contains(Group.IMPORT)) {
                Apart.run(Group.IMPORT, "talent-registry-service", options.file(), options.rounds());
            }
            if (!Apart.is() && options.groups().contains(Group.FIGURES)) {
                Apart.run(Group.FIGURES, "analytics-service", options.file(), options.rounds());
            }
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void told(List<Measured> all, BenchOptions options) throws java.io.IOException {
        for (Measured one : all) {
            System.out.printf("%-16s 中位 %.2f（%.2f–%.2f），A/A %.2f，%s%n", one.name(), one.ratio(), one.lowest(), one.highest(), one.control(),
                    !one.steady() ? "机器不稳定，不作数" : one.met() ? "达到目标" : "未达到目标");
        }
        Report.write(options.file(), all, options.rounds(), options.partial());
        System.out.println("已写入 " + options.file());
    }
}
