package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.TrackingEvent.IssueRaised;

/** An issue of a titled station is raised, to be followed until it is resolved. Article 12. Refuses a station without a title. */
public record RaiseIssue(StationFacts station, String issueId, String subject, String details, Occasion occasion) implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<TrackingEvent> decide(LedgerState state) {
        OnlyATitledStationActs.check(station);
        state.mustBeOpen();
        return List.of(new IssueRaised(aggregateId(), Place.of(station), issueId, Required.text(subject, "subject", "问题", 200),
                PersonalNumber.absentFrom(details, "details", "具体情况"), occasion.date()));
    }
}
