package org.talentstation.station.designation.restoreplaque;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.PlaqueRestored;
import org.talentstation.station.designation.StationState;

/** The plaque that was taken back returns to a reinstated station. Article 17, an addition. Refuses NO_PLAQUE_TO_RESTORE. */
public record RestorePlaque(String aggregateId, Occasion occasion) implements StationCommand {

    @Override
    public List<PlaqueRestored> decide(StationState state) {
        OnlyATitledStationActs.check(state.facts());
        if (state.plaqueNumber() == null || state.plaqueHangs()) {
            throw Refusal.state("NO_PLAQUE_TO_RESTORE", null, "没有已收回的牌匾需要发还。");
        }
        return List.of(new PlaqueRestored(aggregateId, state.plaqueNumber(), occasion.date()));
    }
}
