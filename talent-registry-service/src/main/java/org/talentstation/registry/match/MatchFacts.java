package org.talentstation.registry.match;

/** What an endpoint must know of a match to address its commands: which demand, which talent. */
public record MatchFacts(String matchId, String demandId, String talentId) {

    static MatchFacts of(MatchState state) {
        return new MatchFacts(state.proposed().matchId(), state.proposed().demandId(), state.proposed().talentId());
    }
}
