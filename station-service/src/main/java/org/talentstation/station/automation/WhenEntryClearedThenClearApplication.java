package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.clear.ClearApplication;
import org.talentstation.station.notice.NoticeEvent.EntryCleared;

/** 公示无异议: the application may be reported for approval. Article 7(4). */
@Component
final class WhenEntryClearedThenClearApplication implements Automation<EntryCleared> {

    @Override
    public String name() {
        return "whenEntryClearedThenClearApplication";
    }

    @Override
    public Set<Class<? extends EntryCleared>> triggers() {
        return Set.of(EntryCleared.class);
    }

    @Override
    public List<? extends Command> react(EntryCleared event, LoggedEvent<EntryCleared> logged, Occasion occasion) {
        return List.of(new ClearApplication(event.applicationId(), event.noticeId(), event.on(), occasion));
    }
}
