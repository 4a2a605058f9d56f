package org.talentstation.station.application.passover;

import java.time.LocalDate;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationPassedOver;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Stage;

/** The experts' round did not select the application; it ends. Zero winners is valid. Article 7(2). */
public record PassOverApplication(String aggregateId, String roundId, Integer rank, Integer scoreHundredths,
                                  String reasons, LocalDate decidedOn, Occasion occasion)
        implements ApplicationCommand {

    @Override
    public Optional<ApplicationPassedOver> decide(ApplicationState state) {
        if (state.stage() != Stage.IN_ROUND || !roundId.equals(state.roundId())) {
            return Optional.empty();
        }
        return Optional.of(new ApplicationPassedOver(aggregateId, roundId, rank, scoreHundredths, reasons, decidedOn));
    }
}
