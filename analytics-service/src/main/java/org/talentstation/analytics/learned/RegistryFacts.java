package org.talentstation.analytics.learned;

import static org.talentstation.analytics.fact.FactTable.DEMAND;
import static org.talentstation.analytics.fact.FactTable.ENGAGEMENT;
import static org.talentstation.analytics.fact.FactTable.MATCH;

import java.util.ArrayList;
import java.util.List;
import org.talentstation.analytics.fact.FactChange;
import org.talentstation.published.registry.DemandPublished;
import org.talentstation.published.registry.DemandPublished.Post;
import org.talentstation.published.registry.EngagementPublished;
import org.talentstation.published.registry.MatchPublished;

/** What is said of demands and of what came of them; nothing about a person. Articles 8(2), 8(5) and 11. */
final class RegistryFacts {

    private RegistryFacts() {
    }

    static FactChange demand(DemandPublished e) {
        if (e.post() == null) {
            return FactChange.of(DEMAND, e.demandId(), "stage", e.stage(), "ended_on", e.on());
        }
        Post post = e.post();
        return FactChange.of(DEMAND, e.demandId(), "stage", e.stage(), "posted_on", e.on(), "kind", post.kind(), "station_id", post.stationId(),
                "jurisdiction", post.jurisdiction(), "host_id", post.hostId());
    }

    static FactChange match(MatchPublished e) {
        List<Object> pairs = new ArrayList<>(List.of("stage", e.stage()));
        said(pairs, "demand_id", e.demandId());
        said(pairs, "station_id", e.stationId());
        said(pairs, "jurisdiction", e.jurisdiction());
        pairs.addAll(List.of(switch (e.stage()) {
            case PROPOSED -> "proposed_on";
            case CONSENTED -> "consented_on";
            case ACCEPTED -> "accepted_on";
            case DECLINED, LAPSED -> "ended_on";
        }, e.on()));
        return FactChange.of(MATCH, e.matchId(), pairs.toArray());
    }

    /** Its end does not say from which match it came. */
    static FactChange engagement(EngagementPublished e) {
        List<Object> pairs = new ArrayList<>(List.of("station_id", e.stationId(), "mode", e.mode(), "started_on", e.startedOn()));
        said(pairs, "match_id", e.matchId());
        said(pairs, "ended_on", e.endedOn());
        return FactChange.of(ENGAGEMENT, e.engagementId(), pairs.toArray());
    }

    private static void said(List<Object> pairs, String column, Object value) {
        if (value != null) {
            pairs.addAll(List.of(column, value));
        }
    }
}
