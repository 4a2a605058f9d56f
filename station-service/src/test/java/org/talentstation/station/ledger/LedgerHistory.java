package org.talentstation.station.ledger;

import java.time.LocalDate;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.Given;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.designation.TitleStatus;
import org.talentstation.station.ledger.ActivityEvent.*;

/** The past of a station's ledger, step by step. */
final class LedgerHistory {

    static final String LEDGER = "ledger-1";
    static final LocalDate TITLE = LocalDate.of(2021, 3, 1);
    static final LocalDate DAY = LocalDate.of(2022, 1, 26);
    static final LocalDate HELD = LocalDate.of(2022, 1, 20);
    static final Occasion HOST = Given.at("2022-01-26T09:00", Role.HOST_STAFF);
    static final StationFacts STATION = station(StationType.INNOVATION, TitleStatus.ACTIVE);
    static final Place PLACE = Place.of(STATION);

    private LedgerHistory() {
    }

    static StationFacts station(StationType type, TitleStatus status) {
        return new StationFacts("station-1", Given.ABOUT_FIRM.stationName(), type, Given.FIRM.hostId(), Given.FIRM.name(), "huancui", status, TITLE);
    }

    static Activity forum(String id) {
        return new Activity(id, StationFunction.EXCHANGE, ActivityKind.INNOVATION_FORUM, null, "创新论坛", HELD, null);
    }

    static ActivityPlanned planned(String id) {
        return new ActivityPlanned(LEDGER, PLACE, forum(id), DAY);
    }

    static ActivityCompleted completed(String id) {
        return new ActivityCompleted(LEDGER, "station-1", forum(id), new Attendance(HELD, 80, 62), DAY);
    }

    static ActivityCancelled cancelled(String id, String reason) {
        return new ActivityCancelled(LEDGER, id, reason, DAY);
    }
}
