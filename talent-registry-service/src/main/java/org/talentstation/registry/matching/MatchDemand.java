package org.talentstation.registry.matching;

import java.util.List;
import org.talentstation.registry.demand.Requirement;

/**
 * An open demand as matching knows it. Article 11.
 *
 * @param postedAt position of the log at which it was posted; of two equal demands the earlier comes first
 * @param title    only shown, never judged
 * @param taxonomy version of the fields that the codes of the requirements are of; null: the first
 */
public record MatchDemand(String demandId, long postedAt, String title, List<Requirement> requirements, String taxonomy) {

    public MatchDemand {
        requirements = List.copyOf(requirements);
    }

    /** With codes of the first version of the fields. */
    public MatchDemand(String demandId, long postedAt, String title, List<Requirement> requirements) {
        this(demandId, postedAt, title, requirements, null);
    }
}
