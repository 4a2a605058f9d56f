package org.talentstation.registry.matching;

import java.util.List;

/**
 * A talent that meets every must of a demand.
 *
 * @param rank          from 1
 * @param scorePermille 0 to 1000: the share of the wishes' weight that is met, rounded down
 * @param points        in hundredths of a weight, like {@code mostPoints}
 * @param wouldChange   null when no single fact would raise the rank
 */
public record Candidate(int rank, String talentId, int scorePermille, int points, int mostPoints, List<Finding> explanation,
                        WouldChange wouldChange) {
}
