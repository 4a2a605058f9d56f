package org.talentstation.station.application.plaque;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.PlaqueAwarded;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;
import org.talentstation.kernel.text.Required;

/** 授予牌匾 with its number, after the reply. Articles 7(4) and 18. */
public record AwardPlaque(String aggregateId, String plaqueNumber, Occasion occasion) implements ApplicationCommand {

    @Override
    public Optional<PlaqueAwarded> decide(ApplicationState state) {
        PolicyVersion policy = occasion.policy();
        Step.AWARD_PLAQUE.check(state.stage());
        String number = Required.text(plaqueNumber, "plaqueNumber", "牌匾编号", 60);
        return Optional.of(new PlaqueAwarded(aggregateId, state.designation(), number, occasion.date(), policy.id()));
    }
}
