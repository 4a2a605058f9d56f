package org.talentstation.evaluation.standing;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 9: a station that holds its title (TITLE_NOT_HELD), that is not rectifying (STATION_UNDER_RECTIFICATION, our reading) and
 * that is neither proposed nor confirmed already (DEMONSTRATION_ALREADY_OPEN).
 */
public final class MayBeDemonstration {

    private MayBeDemonstration() {
    }

    public static void check(StationFacts station, Rectifying rectifying, String demonstration) {
        checkFit(station, rectifying);
        if (demonstration != null) {
            throw Refusal.state("DEMONSTRATION_ALREADY_OPEN", "9", "“%s”已经提出或者确定为示范站(%s)，不能重复提出。"
                    .formatted(station.stationName(), demonstration));
        }
    }

    public static void checkFit(StationFacts station, Rectifying rectifying) {
        if (station.title() != Title.HELD) {
            throw Refusal.state("TITLE_NOT_HELD", "9", "“%s”%s，不能确定为示范站。".formatted(station.stationName(), station.title().chinese()));
        }
        if (rectifying != null) {
            throw Refusal.rule("STATION_UNDER_RECTIFICATION", "9", Reading.READING, "“%s”正在整改(%s)，复核合格前不能确定为示范站。"
                    .formatted(station.stationName(), rectifying.rectificationId()))
                    .restingOn("demonstration.underRectification", Reading.READING);
        }
    }
}
