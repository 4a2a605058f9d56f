package org.talentstation.station.ledger;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.text.Required;

/**
 * A kind that the station type's paragraph does not name is allowed with a reason: the text's list is not closed. Article 5
 * (our reading). Refuses ACTIVITY_KIND_NEEDS_REASON.
 */
final class AnUnusualActivityNeedsAReason {

    private static final String PARAMETER = "activity.kindOutsideType";

    private AnUnusualActivityNeedsAReason() {
    }

    /** The reason to keep, or null where none is needed. */
    static String check(StationType type, ActivityKind kind, String reason) {
        if (kind != null && type.activityKinds().contains(kind)) {
            return null;
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.rule("ACTIVITY_KIND_NEEDS_REASON", "5", Reading.READING, "%s驿站的服务内容未列明这一活动种类，须说明理由(第五条)。"
                    .formatted(type.chinese())).restingOn(PARAMETER, Reading.READING).inField("outsideReason");
        }
        return Required.text(reason, "outsideReason", "理由", 500);
    }
}
