package org.talentstation.chassis.view;

/**
 * Which rows a rebuild may have written: a Bloom filter of 1 MiB, so that however many rows there are, most that it never wrote
 * need not be looked for. Says no only when it is so. Source: Bloom 1970.
 */
final class WrittenRows {

    private static final int BITS = 1 << 23;
    private static final int HASHES = 4;

    private final long[] bits = new long[BITS / Long.SIZE];

    void add(String id) {
        long hash = hash(id);
        for (int i = 0; i < HASHES; i++) {
            int bit = bit(hash, i);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    boolean mayHave(String id) {
        long hash = hash(id);
        for (int i = 0; i < HASHES; i++) {
            int bit = bit(hash, i);
            if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(long hash, int i) {
        return (int) (hash >>> 32) + i * ((int) hash | 1) & BITS - 1;
    }

    /** FNV-1a over the characters, its bits mixed once more. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
