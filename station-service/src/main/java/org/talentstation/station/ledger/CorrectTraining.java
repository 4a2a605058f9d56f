package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.StaffEvent.TrainingCorrected;

/**
 * A training was recorded wrongly, with a reason; also after the title is lost, since what happened stays true or false. Article
 * 12. Refuses TRAINING_UNKNOWN and what {@link Training#checked} does.
 */
public record CorrectTraining(StationFacts station, Training training, String reason, Occasion occasion) implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<TrainingCorrected> decide(LedgerState state) {
        state.staff().mustKnowTraining(training.trainingId());
        return List.of(new TrainingCorrected(aggregateId(), training.checked(state.staff(), station, occasion.date()),
                PersonalNumber.absentFrom(reason, "reason", "更正理由"), occasion.date()));
    }
}
