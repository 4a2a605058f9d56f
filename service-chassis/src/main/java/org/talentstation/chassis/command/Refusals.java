package org.talentstation.chassis.command;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** The chassis's own refusals about commands. */
final class Refusals {

    private Refusals() {
    }

    static Refusal keyReused(String key) {
        return Refusal.rule("IDEMPOTENCY_KEY_REUSED", null, (Reading) null,
                "Idempotency-Key“%s”已用于另一个请求；内容不同的请求请换用新的键。".formatted(key)).inField("Idempotency-Key");
    }
}
