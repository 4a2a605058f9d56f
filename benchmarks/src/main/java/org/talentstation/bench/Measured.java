package org.talentstation.bench;

import java.util.Collections;
import java.util.List;

/**
 * The result of one comparison.
 *
 * @param aim            in words
 * @param higherIsBetter whether the median ratio should be at least {@code bound}, or else at most
 * @param subject        median rate of what is measured, per second
 * @param reference      median rate of what it is compared with, per second
 */
record Measured(String name, String aim, boolean higherIsBetter, double bound, List<Double> ratios, List<Double> controls,
                double subject, double reference) {

    /** The A/A control must lie within this, or the machine was too busy to say anything. */
    private static final double STEADY = 0.1;

    double ratio() {
        return median(ratios);
    }

    double lowest() {
        return Collections.min(ratios);
    }

    double highest() {
        return Collections.max(ratios);
    }

    double control() {
        return median(controls);
    }

    boolean steady() {
        return Math.abs(control() - 1) <= STEADY;
    }

    boolean met() {
        return higherIsBetter ? ratio() >= bound : ratio() <= bound;
    }

    String verdict() {
        return !steady() ? "not steady" : met() ? "met" : "missed";
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
