package org.talentstation.registry.match.ground;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.match.Refused;

/**
 * A person's data leaves a station only with that person's recorded consent. Article 8. Reads the stream of the talent's consents.
 * Refuses NO_RECOMMENDATION_CONSENT.
 */
@Component
public final class RecommendationIsConsented {

    private static final String TALENT = "talent-";

    private final EventLog log;

    RecommendationIsConsented(EventLog log) {
        this.log = log;
    }

    /** Which consent holds: its place in the stream of the talent's consents, from 0. */
    public long check(String talentId) {
        long given = -1;
        for (var events = log.stream(consentsOf(talentId), 0).iterator(); events.hasNext(); ) {
            var event = events.next();
            given = switch (event.getPayload()) {
                case ConsentGiven e when e.purpose() == ConsentPurpose.RECOMMENDATION -> event.getSequenceNumber();
                case ConsentWithdrawn e when e.purpose() == ConsentPurpose.RECOMMENDATION -> -1;
                default -> given;
            };
        }
        if (given < 0) {
            throw Refused.withoutConsent().inField("talentId");
        }
        return given;
    }

    private static String consentsOf(String talentId) {
        return "consent-" + (talentId.startsWith(TALENT) ? talentId.substring(TALENT.length()) : talentId);
    }
}
