package org.talentstation.station.application.shortlist;

import java.time.LocalDate;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationShortlisted;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Stage;

/** The experts' round selected the application; one that was withdrawn meanwhile stays so. Article 7(2). */
public record ShortlistApplication(String aggregateId, String roundId, Integer rank, Integer scoreHundredths,
                                   LocalDate decidedOn, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<ApplicationShortlisted> decide(ApplicationState state) {
        if (state.stage() != Stage.IN_ROUND || !roundId.equals(state.roundId())) {
            return Optional.empty();
        }
        return Optional.of(new ApplicationShortlisted(aggregateId, roundId, rank, scoreHundredths, decidedOn));
    }
}
