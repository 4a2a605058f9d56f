package org.talentstation.station.application.enterround;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ApplicationEnteredRound;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;

/** Puts an accepted application into a round, in the transaction that opens it. Article 7(2). */
public record EnterRound(String aggregateId, String roundId, String roundName, Occasion occasion)
        implements ApplicationCommand {

    @Override
    public Optional<ApplicationEnteredRound> decide(ApplicationState state) {
        Step.ENTER_ROUND.check(state.stage());
        return Optional.of(new ApplicationEnteredRound(aggregateId, roundId, roundName, occasion.date()));
    }
}
