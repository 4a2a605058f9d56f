package org.talentstation.subsidy.standing.attach;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.subsidy.standing.StandingBook;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidyAttached;
import org.talentstation.subsidy.standing.StationStanding;
import org.talentstation.subsidy.standing.SubsidyKind;

/**
 * A proposed subsidy follows the standing of its station. Refuses what {@link StationHoldsItsTitle}, {@link DemonstrationIsConfirmed},
 * {@link OncePerDesignation} and {@link ProvincialAwardHasItsDecision} refuse. Articles 9 and 18.
 */
public record AttachSubsidy(String stationId, String subsidyId, SubsidyKind kind, String demonstrationId, String decisionDocument,
                            Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return StationStanding.idOf(stationId);
    }

    public SubsidyAttached decide(StandingBook book) {
        PolicyVersion policy = occasion.policy();
        StationHoldsItsTitle.check(book);
        if (kind == SubsidyKind.MUNICIPAL) {
            DemonstrationIsConfirmed.check(demonstrationId, book, policy);
            OncePerDesignation.check(demonstrationId, book, policy);
            return new SubsidyAttached(stationId, subsidyId, kind, demonstrationId, null, book.holdsMoney());
        }
        String document = ProvincialAwardHasItsDecision.check(decisionDocument, book, policy);
        return new SubsidyAttached(stationId, subsidyId, kind, null, document, book.holdsMoney());
    }
}
