package org.talentstation.evaluation.standing;

import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 17: a station that holds its title (TITLE_NOT_HELD), on its newest conclusion (CONCLUSION_OVERTAKEN), while no rectification waits
 * for its re-check (RECTIFICATION_ALREADY_OPEN).
 */
public final class MayBeRectified {

    private MayBeRectified() {
    }

    /** @param later the conclusion that came after the one it would rest on, or null */
    public static void check(StationFacts station, Rectifying rectifying, String later) {
        if (station.title() != Title.HELD) {
            throw Refusal.state("TITLE_NOT_HELD", "17", "“%s”%s，不再责令整改。".formatted(station.stationName(), station.title().chinese()));
        }
        if (later != null) {
            throw Refusal.state("CONCLUSION_OVERTAKEN", "17", "“%s”此后已有新的评估结论(%s)，不能再就本次评估责令整改。".formatted(station.stationName(), later));
        }
        if (rectifying != null && !rectifying.failed()) {
            throw Refusal.state("RECTIFICATION_ALREADY_OPEN", "17", "“%s”正在整改(%s)，复核之前不能再次责令整改。"
                    .formatted(station.stationName(), rectifying.rectificationId()));
        }
    }
}
