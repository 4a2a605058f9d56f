package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.StaffEvent.TrainingRecorded;

/** A titled station's staff was trained. Article 12. Refuses a station without a title and what {@link Training#checked} does. */
public record RecordTraining(StationFacts station, Training training, Occasion occasion) implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<TrainingRecorded> decide(LedgerState state) {
        OnlyATitledStationActs.check(station);
        state.mustBeOpen();
        return List.of(new TrainingRecorded(aggregateId(), Place.of(station), training.checked(state.staff(), station, occasion.date()),
                occasion.date()));
    }
}
