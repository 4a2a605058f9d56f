package org.talentstation.subsidy.grant.propose;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.fund.SpecialFund;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.grant.WithinTheBand;
import org.talentstation.subsidy.standing.SubsidyKind;

/**
 * Proposes a subsidy; the station's standing judges in the same transaction whether it may have one. Refuses NO_POLICY_IN_FORCE and
 * what {@link WithinTheBand} refuses. Articles 9 and 18.
 */
public record ProposeSubsidy(String aggregateId, Beneficiary to, SubsidyKind kind, String demonstrationId, String decisionDocument, Money amount,
                             int fiscalYear, String note, Occasion occasion) implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        PolicyVersion policy = occasion.policy();
        WithinTheBand.check(kind, amount, policy);
        return List.of(new SubsidyProposed(aggregateId, to, kind, kind == SubsidyKind.MUNICIPAL ? demonstrationId : null,
                kind == SubsidyKind.PROVINCIAL ? Required.text(decisionDocument, "decisionDocument", "决定文号", 100) : null, amount.fen(),
                SpecialFund.idOf(fiscalYear), fiscalYear, note == null || note.isBlank() ? null : Required.text(note, "note", "说明", 1000),
                occasion.actor().id(), occasion.date(), policy.id()));
    }
}
