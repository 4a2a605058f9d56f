package org.talentstation.registry.matching;

import java.util.Arrays;

/** A set of small numbers: a sorted list while it is sparse, a bit for each number when that is smaller. It never turns back. */
final class SlotSet {

    private static final int[] NONE = {};
    private static final int AT_LEAST = 64;

    private int[] few = NONE;
    private long[] many;
    private int size;

    void set(int slot, boolean in) {
        if (in) {
            add(slot);
        } else {
            remove(slot);
        }
    }

    void add(int slot) {
        if (many == null) {
            insert(slot);
        } else if (!has(slot)) {
            if (slot >> 6 >= many.length) {
                many = Arrays.copyOf(many, grown(slot >> 6));
            }
            many[slot >> 6] |= 1L << slot;
            size++;
        }
    }

    private void insert(int slot) {
        int at = Arrays.binarySearch(few, 0, size, slot);
        if (at >= 0) {
            return;
        }
        if (size == few.length) {
            few = Arrays.copyOf(few, grown(size));
        }
        int place = -at - 1;
        System.arraycopy(few, place, few, place + 1, size - place);
        few[place] = slot;
        size++;
        if (size > AT_LEAST && size * 32L > few[size - 1]) {
            many = scattered((few[size - 1] >> 6) + 1);
            few = NONE;
        }
    }

    void remove(int slot) {
        if (!has(slot)) {
            return;
        }
        if (many == null) {
            int at = Arrays.binarySearch(few, 0, size, slot);
            System.arraycopy(few, at + 1, few, at, size - at - 1);
        } else {
            many[slot >> 6] &= ~(1L << slot);
        }
        size--;
    }

    boolean has(int slot) {
        return many == null ? Arrays.binarySearch(few, 0, size, slot) >= 0 : slot >> 6 < many.length && (many[slot >> 6] >> slot & 1) != 0;
    }

    int size() {
        return size;
    }

    /** As bits; not to be written to, and shorter or longer than {@code words}: what is missing is empty. */
    long[] bits(int words) {
        return many == null ? scattered(words) : many;
    }

    private long[] scattered(int words) {
        long[] bits = new long[words];
        for (int i = 0; i < size; i++) {
            bits[few[i] >> 6] |= 1L << few[i];
        }
        return bits;
    }

    private static int grown(int length) {
        return length + Math.max(2, length >> 3);
    }
}
