package org.talentstation.evaluation.biennial.conclude;

import org.talentstation.evaluation.biennial.EvaluationItem;

/**
 * What the panel made of one item. Article 16.
 *
 * @param weight         relative to the sum of all six
 * @param points         sum over the sheets that counted: scores are computed from it, not from the rounded mean
 * @param sheets         how many sheets counted
 * @param meanHundredths points per sheet in hundredths of a point, rounded half up, for reading
 */
public record ItemResult(EvaluationItem item, int weight, int points, int sheets, int meanHundredths) {
}
