package org.talentstation.subsidy.grant.allot;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.grant.Allotment;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentDropped;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;

/** The payment was rejected: its part may be paid otherwise. A repeat changes nothing. Article 9. */
public record DropAllotment(String aggregateId, String paymentId, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        Allotment part = book.allotment(paymentId);
        return part == null || part.stage() != Allotment.Stage.OPEN ? List.of()
                : List.of(new AllotmentDropped(aggregateId, paymentId, part.amount().fen()));
    }
}
