package org.talentstation.station.application.withdraw;

import java.util.EnumSet;
import java.util.Set;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.application.Stage;

/** The host may withdraw until the notice is published. Article 7(1). Refuses WITHDRAWAL_AFTER_NOTICE. */
public final class WithdrawalEndsWithTheNotice {

    private static final Set<Stage> SINCE_NOTICE = EnumSet.of(Stage.ON_NOTICE, Stage.CLEARED, Stage.APPROVAL_REQUESTED,
            Stage.APPROVED, Stage.REPLIED, Stage.PLAQUE_AWARDED);

    private WithdrawalEndsWithTheNotice() {
    }

    public static void check(Stage stage) {
        if (SINCE_NOTICE.contains(stage)) {
            throw Refusal.rule("WITHDRAWAL_AFTER_NOTICE", "7(1)", Reading.READING,
                    "申报已经公示(现为“%s”)，不能再撤回；公示发布之前才可以撤回(第七条第一项)。".formatted(stage.chinese()))
                    .restingOn("filing.withdrawUntil", Reading.READING);
        }
    }
}
