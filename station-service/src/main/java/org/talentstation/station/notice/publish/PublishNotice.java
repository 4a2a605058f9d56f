package org.talentstation.station.notice.publish;

import java.util.HashSet;
import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.notice.NoticeEntry;
import org.talentstation.station.notice.NoticeEvent.NoticePublished;
import org.talentstation.station.notice.NoticeEvent.Period;
import org.talentstation.kernel.text.Required;

/** Publishes a shortlist for five working days. Articles 7(3) and 18. Refuses NOTICE_EMPTY and NOTICE_DUPLICATE_APPLICATION. */
public record PublishNotice(String aggregateId, String title, List<NoticeEntry> entries, Occasion occasion)
        implements Command {

    public PublishNotice {
        entries = List.copyOf(entries);
    }

    public NoticePublished decide() {
        PolicyVersion policy = occasion.policy();
        if (entries.isEmpty()) {
            throw Refusal.invalid("NOTICE_EMPTY", "applicationIds", "公示至少要有一个入选的申报。");
        }
        var seen = new HashSet<String>();
        for (NoticeEntry entry : entries) {
            if (!seen.add(entry.applicationId())) {
                throw Refusal.invalid("NOTICE_DUPLICATE_APPLICATION", "applicationIds",
                        "申报%s在公示中重复出现。".formatted(entry.applicationId()));
            }
        }
        Period period = NoticeLastsFiveWorkingDays.from(occasion.date(), policy, occasion.calendar());
        return new NoticePublished(aggregateId, Required.text(title, "title", "公示标题", 200), entries, period, policy.id());
    }
}
