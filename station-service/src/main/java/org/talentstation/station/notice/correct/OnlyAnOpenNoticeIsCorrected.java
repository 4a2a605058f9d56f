package org.talentstation.station.notice.correct;

import java.time.Instant;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.notice.NoticeState;

/** A notice whose period is over can't be corrected: what it cleared stays cleared. Article 7(3). Refuses NOTICE_IS_OVER. */
public final class OnlyAnOpenNoticeIsCorrected {

    private OnlyAnOpenNoticeIsCorrected() {
    }

    public static void check(NoticeState state, Instant at) {
        if (state.isOver(at)) {
            throw Refusal.rule("NOTICE_IS_OVER", "7(3)", Reading.READING,
                    "公示已于%s二十四时截止，不能再更正；如确有错误，请另行组织公示。".formatted(state.period().closesOn()))
                    .restingOn("notice.materialCorrectionRestarts", Reading.READING);
        }
    }
}
