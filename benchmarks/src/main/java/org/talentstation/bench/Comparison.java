package org.talentstation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Compares two rates in interleaved rounds: reference, subject, reference again. The ratio of a round is the subject to the
 * mean of its two references, the A/A control the second reference to the first. What the machine does to one round it does to all three.
 */
final class Comparison {

    /** Something that is done as often as it can be; answers how often a second. */
    @FunctionalInterface
    interface Rate {
        double perSecond() throws Exception;
    }

    private Comparison() {
    }

    static Measured run(String name, String aim, boolean higherIsBetter, double bound, int rounds, Rate reference, Rate subject,
                        Consumer<String> tell) throws Exception {
        reference.perSecond();
        subject.perSecond();
        List<Double> ratios = new ArrayList<>();
        List<Double> controls = new ArrayList<>();
        List<Double> subjects = new ArrayList<>();
        List<Double> references = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double first = reference.perSecond();
            double measured = subject.perSecond();
            double second = reference.perSecond();
            double mean = (first + second) / 2;
            ratios.add(measured / mean);
            controls.add(second / first);
            subjects.add(measured);
            references.add(mean);
            tell.accept("%s 第 %d/%d 轮：%.2f（被测 %.1f/秒，对照 %.1f/秒，A/A %.2f）".formatted(name, round, rounds, measured / mean, measured, mean, second / first));
        }
        return new Measured(name, aim, higherIsBetter, bound, ratios, controls, Measured.median(subjects), Measured.median(references));
    }
}
