package org.talentstation.evaluation.biennial.conclude;

/** A ground of Article 17 and what it consists in at this station. */
public record StatedGround(Ground ground, String statement) {
}
