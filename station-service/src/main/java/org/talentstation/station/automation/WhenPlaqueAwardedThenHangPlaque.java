package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationEvent.PlaqueAwarded;
import org.talentstation.station.designation.hang.HangPlaque;

/** 授牌: the station has its plaque. Automations run side by side, so the station is designated first where need be. Article 7(4). */
@Component
final class WhenPlaqueAwardedThenHangPlaque implements Automation<PlaqueAwarded> {

    @Override
    public String name() {
        return "whenPlaqueAwardedThenHangPlaque";
    }

    @Override
    public Set<Class<? extends PlaqueAwarded>> triggers() {
        return Set.of(PlaqueAwarded.class);
    }

    @Override
    public List<? extends Command> react(PlaqueAwarded event, LoggedEvent<PlaqueAwarded> logged, Occasion occasion) {
        return List.of(WhenReplyIssuedThenDesignateStation.designate(event.applicationId(), event.designation(), occasion),
                new HangPlaque(event.designation().stationId(), event.plaqueNumber(), event.on(), occasion));
    }
}
