package org.talentstation.evaluation.assessment.open;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.assessment.AssessmentId;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.Rubric;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;

/** Put one application before the drawn panel; a repeat, or one after its withdrawal, changes nothing. Article 7(2). */
public record OpenAssessment(String roundId, LocalDate roundOpenedOn, RoundEntry entry, List<Judge> judges,
                             List<Judge> substitutes, Rubric rubric, Occasion occasion) implements Command, Owned {

    @Override
    public String aggregateId() {
        return AssessmentId.of(entry.applicationId());
    }

    @Override
    public String jurisdiction() {
        return entry.jurisdiction();
    }

    @Override
    public String hostId() {
        return entry.hostId();
    }
}
