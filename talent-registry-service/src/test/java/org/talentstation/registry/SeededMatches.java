package org.talentstation.registry;

import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.match.MatchScene;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.SeededObjects;

/** A match of a demand of one's own, and one of another host's, for the permission matrix. */
final class SeededMatches {

    private static SeededObjects seeded;

    private SeededMatches() {
    }

    static synchronized SeededObjects objects() {
        if (seeded == null) {
            seeded = new SeededObjects(seed("own", PermissionMatrixTests.OWN_HOST, "huancui"),
                    seed("other", PermissionMatrixTests.OTHER_HOST, "wendeng"));
        }
        return seeded;
    }

    private static String seed(String name, String host, String jurisdiction) {
        String id = "match-" + name;
        SeededEvents.append(RunningRegistry.service(), "Match", id, new MatchProposed(id, "demand-" + name, "talent-" + name, "station-" + name,
                jurisdiction, host, 0, 0, null, "host.staff", MatchScene.today()));
        return id;
    }
}
