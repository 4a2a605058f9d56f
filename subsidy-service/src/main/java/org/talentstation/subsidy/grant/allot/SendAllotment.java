package org.talentstation.subsidy.grant.allot;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.grant.Allotment;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSent;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;

/** The treasury is instructed to pay a part. Refuses ALLOTMENT_NOT_OPEN and what {@link HeldMoneyIsNotPaid} refuses. Article 9. */
public record SendAllotment(String aggregateId, String paymentId, String instructionNumber, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        HeldMoneyIsNotPaid.check(book);
        Allotment part = book.allotment(paymentId);
        if (part == null || part.stage() != Allotment.Stage.OPEN) {
            throw Refusal.state("ALLOTMENT_NOT_OPEN", "9", "支付%s没有待支付的补助份额。".formatted(paymentId));
        }
        return List.of(new AllotmentSent(aggregateId, paymentId, instructionNumber, part.amount().fen()));
    }
}
