package org.talentstation.registry.demand;

/**
 * One thing that a demand asks for.
 *
 * @param must   whether nobody without it is proposed; otherwise it is a wish
 * @param weight of a wish, 1 to 5; 0 for a must
 */
public record Requirement(RequirementKind kind, String value, boolean must, int weight) {
}
