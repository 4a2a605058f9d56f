package org.talentstation.subsidy.grant.allot;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.grant.Allotment;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSettled;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;

/** The treasury paid what it was instructed to, cancelled meanwhile or not. A repeat changes nothing. Article 9. */
public record SettleAllotment(String aggregateId, String paymentId, String instructionNumber, LocalDate paidOn, Occasion occasion)
        implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        Allotment part = book.allotment(paymentId);
        return part == null || !part.isSentWith(instructionNumber) ? List.of()
                : List.of(new AllotmentSettled(aggregateId, paymentId, part.amount().fen(), book.paid().plus(part.amount()).fen(), paidOn));
    }
}
