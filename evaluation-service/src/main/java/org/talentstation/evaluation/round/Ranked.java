package org.talentstation.evaluation.round;

/** One place in a ranking; equal scores share a rank (1, 1, 3). Score in hundredths of a point. */
public record Ranked(String applicationId, int rank, int scoreHundredths) {
}
