package org.talentstation.subsidy.use.approve;

import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.use.UseEntry;
import org.talentstation.subsidy.use.UseStatus;

/** Only a use that waits for an approval is approved or refused, once. Article 9. Refuses USE_NOT_PENDING. */
public final class OnlyPendingUses {

    private OnlyPendingUses() {
    }

    public static void check(UseEntry entry) {
        if (entry.status() != UseStatus.PENDING) {
            throw Refusal.state("USE_NOT_PENDING", "9", "该笔使用%s，不需要再审批。".formatted(entry.status().chinese()));
        }
    }
}
