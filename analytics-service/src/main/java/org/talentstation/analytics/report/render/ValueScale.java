package org.talentstation.analytics.report.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A value axis from 0 (or below) to beyond the largest value, with four to eight ticks at 1, 2 or 5 times a power of ten. */
record ValueScale(double lowest, double highest, double step) {

    private static final int TICKS = 5;

    static ValueScale of(double... values) {
        double least = Math.min(0, Arrays.stream(values).min().orElse(0));
        double most = Math.max(0, Arrays.stream(values).max().orElse(0));
        if (most - least == 0) {
            return new ValueScale(0, 1, 1);
        }
        double rough = (most - least) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = rough <= power ? power : rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power;
        return new ValueScale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(lowest / step); i <= Math.round(highest / step); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
