package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.handover.HandOver;
import org.talentstation.registry.handover.HandoverEvent.HandoverDue;
import org.talentstation.registry.talent.Custody;

/** Each of these records passes to the station's present host. Article 15. */
@Component
public final class WhenHandoverDueThenHandOver implements Automation<HandoverDue> {

    private final HandOver handOver;

    WhenHandoverDueThenHandOver(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public String name() {
        return "whenHandoverDueThenHandOver";
    }

    @Override
    public Set<Class<? extends HandoverDue>> triggers() {
        return Set.of(HandoverDue.class);
    }

    @Override
    public List<? extends Command> react(HandoverDue event, LoggedEvent<HandoverDue> logged, Occasion occasion) {
        Custody to = new Custody(event.stationId(), event.hostId(), event.jurisdiction());
        return event.recordIds().stream().flatMap(id -> handOver.of(id, to, occasion).stream()).toList();
    }
}
