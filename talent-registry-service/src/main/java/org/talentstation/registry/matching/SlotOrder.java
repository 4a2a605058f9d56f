package org.talentstation.registry.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Which of two equal talents comes first: the one that was registered earlier, then the smaller id. */
final class SlotOrder {

    private long[] positions = new long[0];
    private String[] ids = new String[0];
    private int last = -1;
    private boolean asNumbered = true;

    /** Whether slots were registered in the order of their numbers: as the log is read, they are. */
    private boolean isAsNumbered() {
        return asNumbered;
    }

    void register(int slot, long position, String id) {
        if (slot >= positions.length) {
            int length = Math.max(64, slot + (slot >> 2) + 1);
            positions = Arrays.copyOf(positions, length);
            ids = Arrays.copyOf(ids, length);
        }
        asNumbered &= slot > last && (last < 0 || position > positions[last]);
        last = Math.max(last, slot);
        positions[slot] = position;
        ids[slot] = id;
    }

    int compare(int one, int other) {
        int byPosition = Long.compare(positions[one], positions[other]);
        return byPosition != 0 ? byPosition : ids[one].compareTo(ids[other]);
    }

    String id(int slot) {
        return ids[slot];
    }

    /** The first {@code limit} of the slots, which lie as bits in these words. */
    int[] first(int limit, int[] words, long[] bits) {
        Comparator<Integer> lastFirst = (one, other) -> compare(other, one);
        var first = new PriorityQueue<>(Math.max(1, Math.min(limit, 1_000)), lastFirst);
        for (int i = 0; i < bits.length && limit > 0; i++) {
            for (long rest = bits[i]; rest != 0; rest &= rest - 1) {
                first.add((words[i] << 6) + Long.numberOfTrailingZeros(rest));
                if (first.size() > limit) {
                    first.poll();
                }
                if (isAsNumbered() && first.size() == limit) {
                    return first.stream().mapToInt(Integer::intValue).toArray();
                }
            }
        }
        return first.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many of the slots, which lie as bits in these words, come before this one. */
    int before(int slot, int[] words, long[] bits) {
        int before = 0;
        for (int i = 0; i < bits.length; i++) {
            int start = words[i] << 6;
            if (isAsNumbered()) {
                before += start > slot ? 0 : Long.bitCount(start + Long.SIZE <= slot ? bits[i] : bits[i] & (1L << slot) - 1);
            } else {
                for (long rest = bits[i]; rest != 0; rest &= rest - 1) {
                    int other = start + Long.numberOfTrailingZeros(rest);
                    before += other != slot && compare(other, slot) < 0 ? 1 : 0;
                }
            }
        }
        return before;
    }
}
