package org.talentstation.station.ledger;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.ledger.FilingEvent.FilingReturned;

/** The district or the bureau gives a filing back with an opinion. Article 15. Refuses FILING_UNKNOWN and FILING_ALREADY_RETURNED. */
public record ReturnFiling(String aggregateId, String filingId, String opinion, Occasion occasion) implements LedgerCommand {

    @Override
    public List<FilingReturned> decide(LedgerState state) {
        state.mustBeOpen();
        return List.of(new FilingReturned(aggregateId, state.filings().standing(filingId), PersonalNumber.absentFrom(opinion, "opinion", "退回意见"),
                occasion.date()));
    }
}
