package org.talentstation.evaluation.expert;

import java.util.List;

/** What a decision about an expert rests on, as it stood when the command was made. Article 7(2). */
public record ExpertFacts(String expertId, String name, ExpertStanding standing, List<String> affiliations) {

    public ExpertFacts {
        affiliations = List.copyOf(affiliations);
    }

    public boolean isActive() {
        return standing == ExpertStanding.ACTIVE;
    }

    public boolean isAffiliatedWith(String hostId) {
        return affiliations.contains(hostId);
    }
}
