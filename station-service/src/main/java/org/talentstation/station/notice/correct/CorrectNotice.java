package org.talentstation.station.notice.correct;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.notice.NoticeCommand;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.notice.NoticeEvent.NoticeCorrected;
import org.talentstation.station.notice.NoticeEvent.Period;
import org.talentstation.station.notice.NoticeState;
import org.talentstation.station.notice.publish.NoticeLastsFiveWorkingDays;
import org.talentstation.kernel.text.Required;

/** Corrects an open notice; a material correction restarts the period for every entry. Articles 7(3) and 18. */
public record CorrectNotice(String aggregateId, String correction, boolean material, Occasion occasion)
        implements NoticeCommand {

    @Override
    public List<NoticeEvent> decide(NoticeState state) {
        PolicyVersion policy = occasion.policy();
        OnlyAnOpenNoticeIsCorrected.check(state, occasion.at());
        String text = Required.text(correction, "correction", "更正内容");
        return List.of(new NoticeCorrected(aggregateId, text, material, material ? restarted(state, policy)
                : state.period(), state.standingEntries(), occasion.date(), policy.id()));
    }

    private Period restarted(NoticeState state, PolicyVersion policy) {
        Period again = NoticeLastsFiveWorkingDays.from(occasion.date(), policy, occasion.calendar());
        // A restart never ends before what was promised, even where the calendar got shorter meanwhile.
        return again.closesOn().isBefore(state.period().closesOn())
                ? new Period(again.publishedOn(), again.workingDays(), state.period().closesOn(), state.period().closesAt())
                : again;
    }
}
