package org.talentstation.evaluation.rectification.handover;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The station has another host, who rectifies and reports from now on; a repeat changes nothing. Article 15. */
public record HandOverRectification(String aggregateId, String stationName, String hostId, String hostName, String jurisdiction,
                                    Occasion occasion) implements Command {
}
