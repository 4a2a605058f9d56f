package org.talentstation.station.designation.revoke;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.designation.Rectifications.Rectification;
import org.talentstation.station.designation.StationState;

/**
 * No title is revoked without a rectification that was ordered, is over, and was re-checked as failed; a passed date alone changes
 * nothing. Article 17. Refuses TITLE_ALREADY_LOST, NO_RECTIFICATION_ORDERED, RECTIFICATION_NOT_OVER, RECTIFICATION_NOT_RECHECKED,
 * RECTIFICATION_ACCEPTED, REVOCATION_OVERTURNED and, our reading, RECTIFICATION_OVERTAKEN when a later one was accepted.
 */
public final class RevocationNeedsAFailedRecheck {

    private static final String PARAMETER = "revocation.needsFailedRecheck";

    private RevocationNeedsAFailedRecheck() {
    }

    public static void check(StationState state, String rectificationId, LocalDate today) {
        if (!state.status().isHeld()) {
            throw Refusal.state("TITLE_ALREADY_LOST", "17", "该驿站%s，没有可以取消的称号(第十七条)。".formatted(state.status().chinese()));
        }
        Rectification rectification = state.rectifications().of(rectificationId);
        if (!rectification.isOrdered()) {
            throw refusal("NO_RECTIFICATION_ORDERED", "未经责令整改，不能取消称号(第十七条)。");
        }
        if (rectification.accepted() == null && !today.isAfter(rectification.deadline())) {
            throw refusal("RECTIFICATION_NOT_OVER", "整改尚未结束，不能取消称号(第十七条)。");
        }
        if (rectification.accepted() == null) {
            throw refusal("RECTIFICATION_NOT_RECHECKED", "整改尚未复核；仅期限届满不能取消称号(第十七条)。");
        }
        if (rectification.accepted()) {
            throw refusal("RECTIFICATION_ACCEPTED", "整改经复核合格，不能取消称号(第十七条)。");
        }
        if (rectification.overturned()) {
            throw Refusal.rule("REVOCATION_OVERTURNED", "17", Reading.READING, "此次整改所依据的评估结论，或者据此次整改作出的取消决定，已因申诉成立而撤销，不能再据以取消称号。")
                    .restingOn("station.appeal", Reading.READING);
        }
        if (state.rectifications().isOvertaken(rectificationId)) {
            throw Refusal.rule("RECTIFICATION_OVERTAKEN", "17", Reading.READING, "此次整改复核不合格之后，该驿站的另一次整改已经复核合格，不能再据前一次整改取消称号(第十七条)。")
                    .restingOn("revocation.overtakenByAcceptance", Reading.READING);
        }
    }

    private static Refusal refusal(String code, String detail) {
        return Refusal.rule(code, "17", Reading.TEXT, detail).restingOn(PARAMETER, Reading.TEXT);
    }
}
