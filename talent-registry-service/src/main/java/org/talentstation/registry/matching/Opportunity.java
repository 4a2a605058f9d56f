package org.talentstation.registry.matching;

import java.util.List;

/**
 * A demand of which a talent meets every must.
 *
 * @param place       in this talent's list, from 1
 * @param rank        of the talent among the {@code candidates} of that demand, from 1
 * @param note        why it has this place though nothing of it is met; else null
 * @param wouldChange null when no single fact would raise the rank
 */
public record Opportunity(int place, String demandId, String title, int scorePermille, int points, int mostPoints, int rank, int candidates,
                          List<Finding> explanation, String note, WouldChange wouldChange) {
}
