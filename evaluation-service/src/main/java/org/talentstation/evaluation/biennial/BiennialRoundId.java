package org.talentstation.evaluation.biennial;

/** Identifier of a round of biennial evaluations: {@code biennial-<uuid>}. */
public final class BiennialRoundId {

    public static final String PREFIX = "biennial";

    private BiennialRoundId() {
    }

    /** Whether a round of a panel is one of biennial evaluations, not of applications. */
    public static boolean is(String roundId) {
        return roundId.startsWith(PREFIX + "-");
    }
}
