package org.talentstation.registry.matching;

import java.util.Arrays;

/** Sets of slots as bits; words that an array lacks are empty. */
final class Bits {

    private Bits() {
    }

    /** Takes from {@code kept} what is not in {@code other}; answers {@code kept}. */
    static long[] and(long[] kept, long[] other) {
        int both = Math.min(kept.length, other.length);
        for (int i = 0; i < both; i++) {
            kept[i] &= other[i];
        }
        Arrays.fill(kept, both, kept.length, 0);
        return kept;
    }

    /** A new array of so many words. */
    static long[] or(long[] one, long[] other, int words) {
        long[] either = Arrays.copyOf(one, words);
        for (int i = 0; i < Math.min(words, other.length); i++) {
            either[i] |= other[i];
        }
        return either;
    }

    /** Counts in {@code once} and {@code again} who misses one set and who misses another one too. */
    static void missing(long[] once, long[] again, long[] set) {
        for (int i = 0; i < once.length; i++) {
            long missed = i < set.length ? ~set[i] : -1;
            again[i] |= once[i] & missed;
            once[i] |= missed;
        }
    }
}
