package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.FilingEvent.FilingRefiled;

/** The host files again what was returned. Article 15. Refuses a station without a title, FILING_UNKNOWN and FILING_NOT_RETURNED. */
public record RefileFiling(StationFacts station, String filingId, String title, FileReference file, Occasion occasion) implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<FilingRefiled> decide(LedgerState state) {
        OnlyATitledStationActs.check(station);
        Filing again = state.filings().returned(filingId).with(Required.text(title, "title", "标题", 200), MakeFiling.checked(file));
        return List.of(new FilingRefiled(aggregateId(), station.stationId(), again, occasion.date()));
    }
}
