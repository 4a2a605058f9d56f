package org.talentstation.evaluation.standing;

import org.talentstation.kernel.refusal.Refusal;

/** Article 17: a station that holds its title (TITLE_NOT_HELD) and has no rectification that waits for its re-check (RECTIFICATION_ALREADY_OPEN). */
public final class MayBeRectified {

    private MayBeRectified() {
    }

    public static void check(StationFacts station, Rectifying rectifying) {
        if (station.title() != Title.HELD) {
            throw Refusal.state("TITLE_NOT_HELD", "17", "“%s”%s，不再责令整改。".formatted(station.stationName(), station.title().chinese()));
        }
        if (rectifying != null && !rectifying.failed()) {
            throw Refusal.state("RECTIFICATION_ALREADY_OPEN", "17", "“%s”正在整改(%s)，复核之前不能再次责令整改。"
                    .formatted(station.stationName(), rectifying.rectificationId()));
        }
    }
}
