package org.talentstation.registry.matching;

import java.util.Arrays;

/** A day for each slot, one set of bits for each of its binary digits, so that all of them are compared with a day at once. */
final class Days {

    /** Before and after every day that can be told apart; days are counted from 1970 and reach to the year 7711. */
    static final int EARLIEST = 0;
    static final int LATEST = (1 << 21) - 1;

    private static final int DIGITS = 21;

    private final long[][] digits = new long[DIGITS][0];

    static int of(long epochDay) {
        return (int) Math.clamp(epochDay, EARLIEST + 1, LATEST - 1);
    }

    void set(int slot, int day) {
        int word = slot >> 6;
        for (int digit = 0; digit < DIGITS; digit++) {
            if (word >= digits[digit].length) {
                digits[digit] = Arrays.copyOf(digits[digit], word + Math.max(2, word >> 3));
            }
            digits[digit][word] = digits[digit][word] & ~(1L << slot) | (long) (day >> digit & 1) << slot;
        }
    }

    int get(int slot) {
        int day = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            day |= (int) (digits[digit][slot >> 6] >> slot & 1) << digit;
        }
        return day;
    }

    /** Slots whose day is {@code day} or earlier. */
    long[] atMost(int day, int words) {
        return before(day + 1, words);
    }

    /** Slots whose day is {@code day} or later. */
    long[] atLeast(int day, int words) {
        long[] later = before(day, words);
        for (int i = 0; i < words; i++) {
            later[i] = ~later[i];
        }
        return later;
    }

    private long[] before(int day, int words) {
        long[] before = new long[words];
        long[] same = new long[words];
        Arrays.fill(same, -1);
        for (int digit = DIGITS - 1; digit >= 0; digit--) {
            long[] one = digits[digit];
            int both = Math.min(words, one.length);
            if ((day >> digit & 1) == 0) {
                for (int i = 0; i < both; i++) {
                    same[i] &= ~one[i];
                }
            } else {
                for (int i = 0; i < both; i++) {
                    before[i] |= same[i] & ~one[i];
                    same[i] &= one[i];
                }
            }
        }
        return before;
    }
}
