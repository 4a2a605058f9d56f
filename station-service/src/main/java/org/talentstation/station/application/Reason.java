package org.talentstation.station.application;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.ArticleName;
import org.talentstation.kernel.text.Required;

/** A "no" is given with a reason; each kind of it rests on a reading of the Measures. Refuses REASON_REQUIRED. Article 7. */
public final class Reason {

    private Reason() {
    }

    public static String required(String reason, String article, String parameter, String what) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.rule("REASON_REQUIRED", article, Reading.READING, "请写明%s(%s)。".formatted(what, ArticleName.of(article)))
                    .restingOn(parameter, Reading.READING).inField("reason");
        }
        return Required.text(reason, "reason", what);
    }
}
