package org.talentstation.registry.match;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.demand.close.FulfilDemand;
import org.talentstation.registry.match.accept.FulfilsDemand;
import org.talentstation.registry.people.PersonLookup;
import org.talentstation.registry.view.rankings.Scores;

/** What a match asks of the talent database, the demand database and the matching of both. */
@Configuration(proxyBeanMethods = false)
class MatchConnections {

    private static final String MET = "经平台对接达成合作。";

    @Bean
    PairScore pairScore(Scores scores) {
        return (demandId, talentId) -> {
            Scores.Score score = scores.of(demandId, talentId);
            return new PairScore.Score(score.permille(), score.position());
        };
    }

    @Bean
    OwnTalents ownTalents(PersonLookup lookup) {
        return (actor, talentId) -> {
            if (!lookup.ofAccount(actor.id()).contains(talentId)) {
                throw Refusal.forbidden("OUT_OF_SCOPE", "您只能查询和办理本人的事项。");
            }
        };
    }

    @Bean
    FulfilsDemand fulfilsDemand() {
        return (demandId, matchId, result, occasion) -> new FulfilDemand(demandId, result == null || result.isBlank() ? MET : result, occasion);
    }
}
