package org.talentstation.station.ledger;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.designation.StationFacts;

/** What is done as a station is done under its title, which dates from the reply. Article 7(4). Refuses ACTIVITY_BEFORE_TITLE. */
final class UnderTheTitle {

    private UnderTheTitle() {
    }

    static void check(LocalDate day, StationFacts station, String field) {
        if (day.isBefore(station.titleFrom())) {
            throw Refusal.rule("ACTIVITY_BEFORE_TITLE", "7(4)", Reading.READING, "驿站称号自%s起算，%s尚未取得称号(第七条第四项)。"
                    .formatted(station.titleFrom(), day)).restingOn("title.datesFrom", Reading.READING).inField(field);
        }
    }
}
