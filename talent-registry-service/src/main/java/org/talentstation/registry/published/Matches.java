package org.talentstation.registry.published;

import org.talentstation.published.registry.MatchPublished;
import org.talentstation.published.registry.MatchPublished.MatchPublishedStage;
import org.talentstation.registry.match.MatchEvent;
import org.talentstation.registry.match.MatchEvent.MatchAccepted;
import org.talentstation.registry.match.MatchEvent.MatchConsented;
import org.talentstation.registry.match.MatchEvent.MatchDeclined;
import org.talentstation.registry.match.MatchEvent.MatchHandedOver;
import org.talentstation.registry.match.MatchEvent.MatchLapsed;
import org.talentstation.registry.match.MatchEvent.MatchProposed;

/** How a match stands, for others: no talent, no reason. Articles 8(2) and 11. */
final class Matches {

    private Matches() {
    }

    /** Null for a change of whose it is, which follows from its station. */
    static MatchPublished published(MatchEvent event) {
        return switch (event) {
            case MatchProposed e -> new MatchPublished(e.matchId(), e.demandId(), e.stationId(), e.jurisdiction(), MatchPublishedStage.PROPOSED, e.on());
            case MatchConsented e -> new MatchPublished(e.matchId(), null, null, null, MatchPublishedStage.CONSENTED, e.on());
            case MatchAccepted e -> new MatchPublished(e.matchId(), e.demandId(), e.stationId(), null, MatchPublishedStage.ACCEPTED, e.on());
            case MatchDeclined e -> new MatchPublished(e.matchId(), null, null, null, MatchPublishedStage.DECLINED, e.on());
            case MatchLapsed e -> new MatchPublished(e.matchId(), e.demandId(), null, null, MatchPublishedStage.LAPSED, e.on());
            case MatchHandedOver e -> null;
        };
    }
}
