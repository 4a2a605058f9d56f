package org.talentstation.registry.match.accept;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The command that fulfils a demand by an accepted match, in the same transaction. Article 11. */
@FunctionalInterface
public interface FulfilsDemand {

    /** @param result what came of it, or null */
    Command by(String demandId, String matchId, String result, Occasion occasion);
}
