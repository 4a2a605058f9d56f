package org.talentstation.registry.matching;

import java.util.List;

/** Talents for a demand: how many meet every must, the first of them by rank, and some that miss exactly one of at least two musts. */
public record Candidates(int total, List<Candidate> items, List<NearMiss> nearMisses) {
}
