package org.talentstation.station.designation;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;

/** The new assessment that a change of type needs: a visit, and what was found for each condition of Article 6. Article 5 (our reading). */
public record TypeAssessment(LocalDate visitedOn, List<ConditionFinding> findings) {

    public TypeAssessment {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** Found for one condition, with its evidence. */
    public record ConditionFinding(Condition condition, Finding finding, String evidence) {
    }
}
