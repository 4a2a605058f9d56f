package org.talentstation.evaluation.view.experts;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.expert.ExpertStanding;

/** An expert as the bureau's list shows one; {@code standingReason} is why the standing last changed, or null. */
public record ExpertRow(String id, String account, String name, List<String> fields, List<String> affiliations,
                        ExpertStanding standing, String standingReason, LocalDate registeredOn) {

    ExpertRow withAffiliations(List<String> declared) {
        return new ExpertRow(id, account, name, fields, declared, standing, standingReason, registeredOn);
    }

    ExpertRow withStanding(ExpertStanding changed, String reason) {
        return new ExpertRow(id, account, name, fields, affiliations, changed, reason, registeredOn);
    }
}
