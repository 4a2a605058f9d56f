package org.talentstation.registry.match.ground;

import org.springframework.stereotype.Component;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.talent.Custody;

/** What a match rests on from its proposal to its acceptance: an open demand, a standing record and the person's consent. Articles 8 and 11. */
@Component
public final class MatchGround {

    private final DemandIsOpen demands;
    private final TalentStands talents;
    private final RecommendationIsConsented consents;

    MatchGround(DemandIsOpen demands, TalentStands talents, RecommendationIsConsented consents) {
        this.demands = demands;
        this.talents = talents;
        this.consents = consents;
    }

    /** Refuses what {@link DemandIsOpen}, {@link TalentStands} and {@link RecommendationIsConsented} refuse. */
    public Found check(String demandId, String talentId, Occasion occasion) {
        Custody demand = demands.check(demandId, occasion.date());
        talents.check(talentId);
        return new Found(demand, consents.check(talentId));
    }

    /**
     * @param demand          whose the demand is
     * @param consentSequence the consent that holds: its place in the stream of the talent's consents
     */
    public record Found(Custody demand, long consentSequence) {
    }
}
