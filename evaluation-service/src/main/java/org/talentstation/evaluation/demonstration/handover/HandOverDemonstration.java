package org.talentstation.evaluation.demonstration.handover;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The station has another host; a repeat changes nothing. Article 15. */
public record HandOverDemonstration(String aggregateId, String stationName, String hostId, String hostName, String jurisdiction,
                                    Occasion occasion) implements Command {
}
