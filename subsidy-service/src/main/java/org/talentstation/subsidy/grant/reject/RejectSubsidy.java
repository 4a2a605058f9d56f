package org.talentstation.subsidy.grant.reject;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyRejected;

/** Refuses a proposal, with a reason; another one may be made. Refuses SUBSIDY_NOT_PROPOSED and TEXT_REQUIRED. Article 9. */
public record RejectSubsidy(String aggregateId, String reason, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        book.stage().requireProposed();
        return List.of(new SubsidyRejected(aggregateId, Required.text(reason, "reason", "不予批准的理由"), occasion.date()));
    }
}
