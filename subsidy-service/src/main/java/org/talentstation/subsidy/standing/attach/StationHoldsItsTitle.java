package org.talentstation.subsidy.standing.attach;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.standing.StandingBook;

/** Only a station with its title in force is subsidised. Article 9. Refuses STATION_WITHOUT_TITLE. */
final class StationHoldsItsTitle {

    private StationHoldsItsTitle() {
    }

    static void check(StandingBook book) {
        if (!book.holdsTitle()) {
            throw Refusal.rule("STATION_WITHOUT_TITLE", "9", Reading.TEXT, book.station() == null
                    ? "尚未收到该驿站的认定信息，不能给予补助(第九条：补助给予驿站示范站)。" : "该驿站的称号已经终止，不能给予补助(第九条：补助给予驿站示范站)。");
        }
    }
}
