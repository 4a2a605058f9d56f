package org.talentstation.bench;

import java.util.Arrays;

/** How long each of some equal things took, in nanoseconds. */
record Latencies(long[] nanos) {

    Latencies {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** The reciprocal of a percentile, so that more is better as with every other rate. @param quantile such as 0.99 */
    double perSecond(double quantile) {
        return 1e9 / nanos[(int) Math.min(nanos.length - 1L, (long) Math.ceil(quantile * nanos.length) - 1)];
    }
}
