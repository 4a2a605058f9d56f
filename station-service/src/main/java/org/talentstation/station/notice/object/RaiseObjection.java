package org.talentstation.station.notice.object;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.notice.EntryStatus;
import org.talentstation.station.notice.NoticeCommand;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.notice.NoticeEvent.Objection;
import org.talentstation.station.notice.NoticeEvent.ObjectionRaised;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseOpened;
import org.talentstation.station.notice.NoticeState;
import org.talentstation.station.notice.ObjectorKind;
import org.talentstation.kernel.text.FileReference;

/**
 * Objects to one entry. In time it holds that entry alone; from 24:00 of the last day on it opens a supervision case and
 * holds nothing. Article 7(3). Refuses NOTICE_ENTRY_UNKNOWN and ENTRY_ALREADY_REMOVED.
 */
public record RaiseObjection(String aggregateId, String objectionId, String applicationId, ObjectorKind objector,
                             String unitName, String grounds, String remedy, List<FileReference> files,
                             Occasion occasion) implements NoticeCommand {

    public RaiseObjection {
        files = files == null ? List.of() : List.copyOf(files);
    }

    @Override
    public List<NoticeEvent> decide(NoticeState state) {
        EntryStatus status = state.status(applicationId).orElseThrow(() -> Refusal.invalid("NOTICE_ENTRY_UNKNOWN",
                "applicationId", "公示名单中没有申报%s。".formatted(applicationId)));
        Objection objection = AnObjectionNamesNoPerson.check(
                new Objection(objectionId, applicationId, objector, unitName, grounds, remedy, files));
        if (state.isOver(occasion.at())) {
            return List.of(new SupervisionCaseOpened(aggregateId, objection, state.about(applicationId), occasion.date()));
        }
        if (status == EntryStatus.REMOVED) {
            throw Refusal.state("ENTRY_ALREADY_REMOVED", "7(3)", "该申报已因异议成立移出公示，不需要再提出异议。");
        }
        return List.of(new ObjectionRaised(aggregateId, objection, state.about(applicationId), occasion.date()));
    }
}
