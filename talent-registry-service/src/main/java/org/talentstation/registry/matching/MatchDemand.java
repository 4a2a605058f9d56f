package org.talentstation.registry.matching;

import java.util.List;
import org.talentstation.registry.demand.Requirement;

/**
 * An open demand as matching knows it. Article 11.
 *
 * @param postedAt position of the log at which it was posted; of two equal demands the earlier comes first
 * @param title    only shown, never judged
 */
public record MatchDemand(String demandId, long postedAt, String title, List<Requirement> requirements) {

    public MatchDemand {
        requirements = List.copyOf(requirements);
    }
}
