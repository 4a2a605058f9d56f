package org.talentstation.subsidy.grant.allot;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.grant.Allotment;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentBounced;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentFreed;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyStage;

/**
 * The treasury could not pay: the part may be instructed again, or goes back to the fund when the subsidy was cancelled meanwhile.
 * A repeat, or a late word about an earlier instruction, changes nothing. Article 9.
 */
public record BounceAllotment(String aggregateId, String paymentId, String instructionNumber, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        Allotment part = book.allotment(paymentId);
        if (part == null || !part.isSentWith(instructionNumber)) {
            return List.of();
        }
        return List.of(book.stage() == SubsidyStage.CANCELLED
                ? new AllotmentFreed(aggregateId, paymentId, instructionNumber, book.grant().fundId(), part.amount().fen(), occasion.date())
                : new AllotmentBounced(aggregateId, paymentId, instructionNumber, part.amount().fen()));
    }
}
