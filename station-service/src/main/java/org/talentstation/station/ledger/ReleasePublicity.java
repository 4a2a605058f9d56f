package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.TrackingEvent.PublicityReleased;

/** A titled station's case is publicised. Article 12. Refuses a station without a title and what {@link ANamedPersonHasConsented} does. */
public record ReleasePublicity(StationFacts station, String caseId, String title, String summary, PersonNamed person, Occasion occasion) implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<TrackingEvent> decide(LedgerState state) {
        OnlyATitledStationActs.check(station);
        state.mustBeOpen();
        return List.of(new PublicityReleased(aggregateId(), Place.of(station), caseId, Required.text(title, "title", "标题", 200),
                PersonalNumber.absentFrom(summary, "summary", "内容"), ANamedPersonHasConsented.check(person, occasion.date()), occasion.date()));
    }
}
