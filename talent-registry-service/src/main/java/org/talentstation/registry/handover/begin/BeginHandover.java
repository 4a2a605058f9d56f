package org.talentstation.registry.handover.begin;

import java.util.ArrayList;
import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.handover.HandoverEvent.HandoverDue;
import org.talentstation.registry.handover.StationHandover;
import org.talentstation.registry.talent.Custody;

/** A station has another host: its records are to follow. Article 15. */
public record BeginHandover(Custody to, List<String> recordIds, Occasion occasion) implements Command {

    private static final int PORTION = 200;

    @Override
    public String aggregateId() {
        return StationHandover.idOf(to.stationId());
    }

    public List<HandoverDue> decide() {
        List<HandoverDue> due = new ArrayList<>();
        for (int from = 0; from < recordIds.size(); from += PORTION) {
            due.add(new HandoverDue(to.stationId(), to.hostId(), to.jurisdiction(),
                    List.copyOf(recordIds.subList(from, Math.min(recordIds.size(), from + PORTION))), occasion.date()));
        }
        return due;
    }
}
