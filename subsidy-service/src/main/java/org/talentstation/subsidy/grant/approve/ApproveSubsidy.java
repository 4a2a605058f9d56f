package org.talentstation.subsidy.grant.approve;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.WithinTheBand;

/**
 * Grants a proposed subsidy; the fund reserves its money in the same transaction. The version in force now is pinned, and the band is
 * judged by it. Refuses SUBSIDY_NOT_PROPOSED and what {@link WithinTheBand} and {@link ProposedAndApprovedByDifferentPeople} refuse. Articles 9 and 18.
 */
public record ApproveSubsidy(String aggregateId, String documentNumber, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        PolicyVersion policy = occasion.policy();
        book.stage().requireProposed();
        var proposal = book.proposal();
        ProposedAndApprovedByDifferentPeople.check(proposal.proposedBy(), occasion.actor().id());
        WithinTheBand.check(proposal.kind(), Money.ofFen(proposal.amountFen()), policy);
        return List.of(new SubsidyGranted(aggregateId, proposal.to().stationId(), proposal.kind(), proposal.amountFen(), proposal.fundId(),
                proposal.fiscalYear(), Required.text(documentNumber, "documentNumber", "批准文号", 100), occasion.actor().id(), occasion.date(), policy.id()));
    }
}
