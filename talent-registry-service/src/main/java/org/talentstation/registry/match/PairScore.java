package org.talentstation.registry.match;

/** How well a talent fits a demand. Article 8(2): a hint for people, nothing is decided by it. */
@FunctionalInterface
public interface PairScore {

    Score of(String demandId, String talentId);

    /**
     * A fit as it was computed.
     *
     * @param permille 0 to 1000
     * @param position of the log that it was computed from
     */
    record Score(int permille, long position) {
    }
}
