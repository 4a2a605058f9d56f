package org.talentstation.subsidy.grant.cancel;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.grant.Allotment;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.grant.SubsidyStage;
import org.talentstation.subsidy.standing.EndCause;

/**
 * The unpaid part is not paid any more (our reading: subsidy.revocationCancelsUnpaid). What the treasury was already instructed to pay
 * waits for its receipt; all else goes back to the fund. A repeat changes nothing. Articles 9 and 17.
 */
public record CancelSubsidy(String aggregateId, EndCause cause, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        if (book.stage() == SubsidyStage.REJECTED || book.stage() == SubsidyStage.CANCELLED) {
            return List.of();
        }
        Money granted = book.grant() == null ? Money.ZERO : Money.ofFen(book.grant().amountFen());
        Money inFlight = book.sum(Allotment.Stage.SENT);
        return List.of(new SubsidyCancelled(aggregateId, cause, book.proposal().fundId(), granted.minus(book.paid()).minus(inFlight).fen(),
                inFlight.fen(), book.openPayments(), occasion.date()));
    }
}
