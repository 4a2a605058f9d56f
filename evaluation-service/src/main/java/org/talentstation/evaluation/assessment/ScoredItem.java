package org.talentstation.evaluation.assessment;

import org.talentstation.kernel.station.Condition;

/** A judge's integer points for one condition of Article 6, and why. */
public record ScoredItem(Condition condition, int points, String justification) {
}
