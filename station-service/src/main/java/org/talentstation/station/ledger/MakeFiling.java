package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.FilingEvent.Due;
import org.talentstation.station.ledger.FilingEvent.FilingMade;
import org.talentstation.station.ledger.FilingEvent.FilingReplaced;

/**
 * The host files rules, a plan, a summary or information about its titled station; a late one is accepted, and shown as late.
 * Article 15. Refuses a station without a title, FILE_REQUIRED and what {@link AYearlyFilingIsMadeOnce} does.
 */
public record MakeFiling(StationFacts station, String filingId, FilingKind kind, Integer year, String title, FileReference file,
                         String replacementReason, Occasion occasion) implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<FilingEvent> decide(LedgerState state) {
        OnlyATitledStationActs.check(station);
        state.mustBeOpen();
        LocalDate today = occasion.date();
        AYearlyFilingIsMadeOnce.check(state.filings(), kind, year, station.titleFrom(), today, replacementReason);
        String named = Required.text(title, "title", "标题", 200);
        FileReference kept = checked(file);
        Optional<Filing> made = state.filings().of(kind, year);
        if (made.isPresent()) {
            return List.of(new FilingReplaced(aggregateId(), station.stationId(), made.get().with(named, kept),
                    PersonalNumber.absentFrom(replacementReason, "replacementReason", "替换理由"), today));
        }
        return List.of(new FilingMade(aggregateId(), Place.of(station), new Filing(filingId, kind, year, named, kept, today, dueOn(state))));
    }

    /** As the begun year pinned it, also when it pinned none; else under the version in force, and none outside every version. */
    private LocalDate dueOn(LedgerState state) {
        if (state.filings().hasBegun(year == null ? station.titleFrom().getYear() : year)) {
            return state.filings().due(kind, year).map(Due::dueOn).orElse(null);
        }
        return occasion.law().findInForceOn(occasion.date()).map(policy -> FilingDeadline.of(kind, year, station.titleFrom(), policy)).orElse(null);
    }

    static FileReference checked(FileReference file) {
        if (file == null) {
            throw Refusal.invalid("FILE_REQUIRED", "file", "请附上报送的文件。");
        }
        return file.checked("file");
    }
}
