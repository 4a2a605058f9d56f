package org.talentstation.registry.matching;

import java.util.List;

/**
 * Demands for a talent: how many it meets every must of, the first of them by score, and some of which it misses exactly one of at least two musts.
 *
 * @param looked how many demands were looked at
 */
public record Opportunities(Standing standing, int total, int looked, List<Opportunity> items, List<NearMiss> nearMisses) {
}
