package org.talentstation.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** {@code ./suite bench [轮数]}: measures, prints, and writes docs/benchmarks.md. Exit code 0 also when an aim is missed: a figure is no test. */
public final class Bench {

    private static final int FEWEST_ROUNDS = 9;

    private Bench() {
    }

    /** @param arguments the file to write, and how many rounds (at least 9) */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int rounds = arguments.length < 2 ? FEWEST_ROUNDS : Integer.parseInt(arguments[1]);
        if (rounds < FEWEST_ROUNDS) {
            System.err.println("轮数至少为 " + FEWEST_ROUNDS);
            System.exit(2);
        }
        long begun = System.nanoTime();
        Consumer<String> tell = what -> System.out.printf("[%3d 秒] %s%n", (System.nanoTime() - begun) / 1_000_000_000L, what);
        List<Measured> all;
        try {
            all = new ArrayList<>(new StationBench(rounds, tell).run());
            all.addAll(new ReplayBench(rounds, tell).run());
            all.addAll(new SuiteBench(file.toAbsolutePath().getParent().getParent(), rounds, tell).run());
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1); // threads of a service that was left half way would keep the process
            return;
        }
        for (Measured one : all) {
            System.out.printf("%-16s 中位 %.2f（%.2f–%.2f），A/A %.2f，%s%n", one.name(), one.ratio(), one.lowest(), one.highest(), one.control(),
                    !one.steady() ? "机器不稳定，不作数" : one.met() ? "达到目标" : "未达到目标");
        }
        Report.write(file, all, rounds);
        System.out.println("已写入 " + file);
        System.exit(0);
    }
}
