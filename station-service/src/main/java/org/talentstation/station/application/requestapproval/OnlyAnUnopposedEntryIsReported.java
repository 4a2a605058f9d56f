package org.talentstation.station.application.requestapproval;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.application.Stage;

/** 公示无异议的,报请…核准: only after the period and with no open objection. Article 7(4). Refuses NOTICE_NOT_CLEARED. */
public final class OnlyAnUnopposedEntryIsReported {

    private OnlyAnUnopposedEntryIsReported() {
    }

    public static void check(Stage stage) {
        if (stage == Stage.ON_NOTICE) {
            throw Refusal.rule("NOTICE_NOT_CLEARED", "7(4)", Reading.TEXT,
                    "申报仍在公示：公示期未满或者有异议未作决定；公示无异议后方可报请核准(第七条第四项)。")
                    .restingOn("approval.noOpenObjection", Reading.TEXT);
        }
    }
}
