package org.talentstation.station.round.open;

import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.round.RoundEntry;

/** Opens a round with accepted applications; the quota may be null. Article 7(2). */
public record OpenRound(String aggregateId, String name, Integer quota, List<RoundEntry> entries, Occasion occasion)
        implements Command {

    public OpenRound {
        entries = List.copyOf(entries);
    }
}
