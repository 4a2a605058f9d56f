package org.talentstation.registry.matching;

import java.util.Arrays;

/**
 * Sums for many slots at once: the sums' binary digits lie in sets of bits, so that adding an amount to all slots of a set takes a few operations
 * for each 64 of them. Only words in which a slot takes part are kept.
 */
final class Tally {

    private final int[] words;
    private final long[] taking;
    private long[][] digits = new long[0][];
    private long most;

    /** @param taking the slots that take part */
    Tally(long[] taking) {
        int used = 0;
        for (long word : taking) {
            used += word == 0 ? 0 : 1;
        }
        this.words = new int[used];
        this.taking = new long[used];
        for (int word = 0, next = 0; word < taking.length; word++) {
            if (taking[word] != 0) {
                words[next] = word;
                this.taking[next++] = taking[word];
            }
        }
    }

    int size() {
        return count(taking);
    }

    void add(long[] slots, long amount) {
        if (amount == 0 || words.length == 0) {
            return;
        }
        most += amount;
        int length = Long.SIZE - Long.numberOfLeadingZeros(most);
        int known = digits.length;
        digits = Arrays.copyOf(digits, length);
        for (int digit = known; digit < length; digit++) {
            digits[digit] = new long[words.length];
        }
        long[] added = compact(slots);
        long[] carry = new long[words.length];
        for (int digit = Long.numberOfTrailingZeros(amount); digit < length; digit++) {
            if ((amount >> digit & 1) != 0) {
                add(digits[digit], added, carry);
            } else {
                add(digits[digit], carry);
            }
        }
    }

    private long[] compact(long[] slots) {
        long[] compact = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            compact[i] = words[i] < slots.length ? slots[words[i]] : 0;
        }
        return compact;
    }

    private static void add(long[] sum, long[] added, long[] carry) {
        for (int i = 0; i < sum.length; i++) {
            long either = sum[i] ^ added[i];
            long next = sum[i] & added[i] | carry[i] & either;
            sum[i] = either ^ carry[i];
            carry[i] = next;
        }
    }

    private static void add(long[] sum, long[] carry) {
        for (int i = 0; i < sum.length; i++) {
            long next = sum[i] & carry[i];
            sum[i] ^= carry[i];
            carry[i] = next;
        }
    }

    /** The {@code limit} slots with the greatest sums, in no order; who is left out has a smaller sum or is later in {@code order}. */
    int[] greatest(int limit, SlotOrder order) {
        long[] surely = new long[words.length];
        long[] tied = taking.clone();
        int wanted = limit;
        for (int digit = digits.length - 1; digit >= 0; digit--) {
            long[] one = digits[digit];
            int ones = 0;
            for (int i = 0; i < tied.length; i++) {
                ones += Long.bitCount(tied[i] & one[i]);
            }
            if (ones >= wanted) {
                for (int i = 0; i < tied.length; i++) {
                    tied[i] &= one[i];
                }
            } else {
                wanted -= ones;
                for (int i = 0; i < tied.length; i++) {
                    surely[i] |= tied[i] & one[i];
                    tied[i] &= ~one[i];
                }
            }
        }
        int[] first = order.first(wanted, words, tied);
        int[] greatest = Arrays.copyOf(slots(surely), limit - wanted + first.length);
        System.arraycopy(first, 0, greatest, limit - wanted, first.length);
        return greatest;
    }

    /** How many slots other than {@code slot} have a greater sum than {@code sum}, or the same and are earlier. */
    int ahead(long sum, int slot, SlotOrder order) {
        long[] tied = taking.clone();
        int greater = 0;
        for (int digit = digits.length - 1; digit >= 0; digit--) {
            long[] one = digits[digit];
            if ((sum >> digit & 1) != 0) {
                for (int i = 0; i < tied.length; i++) {
                    tied[i] &= one[i];
                }
            } else {
                for (int i = 0; i < tied.length; i++) {
                    greater += Long.bitCount(tied[i] & one[i]);
                    tied[i] &= ~one[i];
                }
            }
        }
        return greater + order.before(slot, words, tied);
    }

    private int[] slots(long[] bits) {
        int[] slots = new int[count(bits)];
        for (int i = 0, next = 0; i < bits.length; i++) {
            for (long rest = bits[i]; rest != 0; rest &= rest - 1) {
                slots[next++] = (words[i] << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return slots;
    }

    private static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
