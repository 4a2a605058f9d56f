package org.talentstation.evaluation.demonstration;

import org.talentstation.kernel.refusal.Refusal;

/** How far a demonstration is. Article 9. */
enum Stage {
    /** Proposed, and not yet decided by both bodies. */
    WAITING,
    CONFIRMED,
    /** Refused, lapsed or ended. */
    OVER;

    /** Refuses DEMONSTRATION_NOT_OPEN. */
    void mustWait() {
        if (this != WAITING) {
            throw Refusal.state("DEMONSTRATION_NOT_OPEN", "9", this == CONFIRMED ? "该驿站已由两家单位共同确定为示范站，不能再次办理。"
                    : "该示范站提名已经办结，不能再次办理。");
        }
    }

    /** Refuses DEMONSTRATION_NOT_CONFIRMED. */
    void mustBeConfirmed() {
        if (this != CONFIRMED) {
            throw Refusal.state("DEMONSTRATION_NOT_CONFIRMED", "9", this == WAITING ? "该驿站尚未由两家单位共同确定为示范站，无可终止。"
                    : "该示范站提名或者称号已经办结，无可终止。");
        }
    }
}
