package org.talentstation.evaluation.biennial;

/** A judge's integer points for one item of a biennial evaluation, and why. Article 16. */
public record ItemScore(EvaluationItem item, int points, String justification) {
}
