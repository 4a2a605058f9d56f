package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.remove.RemoveFromNotice;
import org.talentstation.station.notice.NoticeEvent.EntryRemoved;

/** A founded objection took the entry off its notice: the application ends. Article 7(3). */
@Component
final class WhenEntryRemovedThenRemoveApplication implements Automation<EntryRemoved> {

    @Override
    public String name() {
        return "whenEntryRemovedThenRemoveApplication";
    }

    @Override
    public Set<Class<? extends EntryRemoved>> triggers() {
        return Set.of(EntryRemoved.class);
    }

    @Override
    public List<? extends Command> react(EntryRemoved event, LoggedEvent<EntryRemoved> logged, Occasion occasion) {
        return List.of(new RemoveFromNotice(event.applicationId(), event.noticeId(), event.objectionId(), event.reasons(),
                event.on(), occasion));
    }
}
