package org.talentstation.station.designation.returnplaque;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.PlaqueReturned;
import org.talentstation.station.designation.StationState;

/** 收回牌匾 of a station that lost its title. Article 17. Refuses PLAQUE_NOT_DUE, NO_PLAQUE and PLAQUE_ALREADY_RETURNED. */
public record ReturnPlaque(String aggregateId, Occasion occasion) implements StationCommand {

    @Override
    public List<PlaqueReturned> decide(StationState state) {
        if (state.status().isHeld()) {
            throw Refusal.rule("PLAQUE_NOT_DUE", "17", Reading.READING, "驿站仍持有称号，不收回牌匾(第十七条)。")
                    .restingOn("revocation.takesPlaqueBack", Reading.READING);
        }
        if (state.plaqueNumber() == null) {
            throw Refusal.state("NO_PLAQUE", null, "该驿站未曾授牌，没有牌匾可以收回。");
        }
        if (!state.plaqueHangs()) {
            throw Refusal.state("PLAQUE_ALREADY_RETURNED", null, "牌匾%s已经收回。".formatted(state.plaqueNumber()));
        }
        return List.of(new PlaqueReturned(aggregateId, state.plaqueNumber(), occasion.date()));
    }
}
