package org.talentstation.subsidy.grant.handover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHandedOver;

/** The station has another host, or is called otherwise; a repeat changes nothing. Article 15. */
public record HandOverSubsidy(String aggregateId, Beneficiary to, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        return to.equals(book.beneficiary()) ? List.of()
                : List.of(new SubsidyHandedOver(aggregateId, to, book.everPrepared(), book.isUsed(), occasion.date()));
    }
}
