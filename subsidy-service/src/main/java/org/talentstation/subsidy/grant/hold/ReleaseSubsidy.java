package org.talentstation.subsidy.grant.hold;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyReleased;
import org.talentstation.subsidy.grant.SubsidyStage;

/** The rectification was accepted: money may be paid again. A repeat, or one for a subsidy that is over, changes nothing. Articles 9 and 17. */
public record ReleaseSubsidy(String aggregateId, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        boolean over = book.stage() == SubsidyStage.REJECTED || book.stage() == SubsidyStage.CANCELLED;
        return over || !book.isHeld() ? List.of() : List.of(new SubsidyReleased(aggregateId, occasion.date()));
    }
}
