package org.talentstation.evaluation.panel;

/**
 * An expert who can't be drawn for this round, and why.
 *
 * @param hostId the host of the round that the expert is affiliated with, or null when suspended
 */
public record Excluded(String expertId, String name, Ground ground, String hostId) {

    /** Why an expert is not in the pool. */
    public enum Ground { SUSPENDED, AFFILIATED }
}
