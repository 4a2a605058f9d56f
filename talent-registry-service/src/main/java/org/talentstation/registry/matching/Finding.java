package org.talentstation.registry.matching;

import org.talentstation.registry.demand.RequirementKind;

/**
 * What one requirement gave.
 *
 * @param satisfied  in full
 * @param points     in hundredths of a weight, so that the score is 1000 × all points ÷ all most points; a must gives none
 * @param mostPoints what it would give if it were satisfied
 */
public record Finding(RequirementKind kind, String value, boolean must, int weight, boolean satisfied, int points, int mostPoints,
                      String chineseText) {
}
