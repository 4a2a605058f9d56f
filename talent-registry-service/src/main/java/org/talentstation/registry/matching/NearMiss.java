package org.talentstation.registry.matching;

/** A talent (or, for a talent, a demand) that only one must keeps apart; {@code scorePermille} is what the wishes would give. */
public record NearMiss(String id, int scorePermille, Finding missing) {
}
