package org.talentstation.evaluation;

import org.talentstation.kernel.refusal.Refusal;

/** A reason in words, trimmed; refuses a blank one with REASON_REQUIRED. */
public record StatedReason(String text) {

    public StatedReason {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("REASON_REQUIRED", "reason", "须写明理由。");
        }
        text = text.strip();
    }
}
