package org.talentstation.evaluation.demonstration.confirm;

import java.util.Set;
import org.talentstation.evaluation.demonstration.ConfirmingBody;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Article 9: both bodies confirm, each for itself and once. Refuses BODY_HAS_CONFIRMED. */
public final class EachBodyOnce {

    private EachBodyOnce() {
    }

    public static void check(ConfirmingBody body, Set<ConfirmingBody> confirmed) {
        if (confirmed.contains(body)) {
            throw Refusal.state("BODY_HAS_CONFIRMED", "9", "%s已经确定，示范站还须由另一家单位共同确定。".formatted(body.chinese()))
                    .restingOn("demonstration.confirmedByBoth", Reading.TEXT);
        }
    }
}
