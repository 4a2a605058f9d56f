package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationEvent.Designation;
import org.talentstation.station.application.ApplicationEvent.ReplyIssued;
import org.talentstation.station.designation.designate.DesignateStation;

/** 批复: the station holds its title from that day. Article 7(4). */
@Component
final class WhenReplyIssuedThenDesignateStation implements Automation<ReplyIssued> {

    @Override
    public String name() {
        return "whenReplyIssuedThenDesignateStation";
    }

    @Override
    public Set<Class<? extends ReplyIssued>> triggers() {
        return Set.of(ReplyIssued.class);
    }

    @Override
    public List<? extends Command> react(ReplyIssued event, LoggedEvent<ReplyIssued> logged, Occasion occasion) {
        return List.of(designate(event.applicationId(), event.designation(), occasion));
    }

    static DesignateStation designate(String applicationId, Designation granted, Occasion occasion) {
        return new DesignateStation(granted.stationId(), applicationId, granted.about(), granted.address(),
                granted.titleFrom(), granted.documentNumber(), granted.policyVersion(), occasion);
    }
}
