package org.talentstation.subsidy.grant.allot;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;

/** Asks, in a payment's transaction, whether the subsidy may be paid now. Refuses what {@link HeldMoneyIsNotPaid} refuses. Article 9. */
public record RequirePayable(String aggregateId, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        HeldMoneyIsNotPaid.check(book);
        return List.of();
    }
}
