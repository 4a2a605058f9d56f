package org.talentstation.evaluation.round.shortlist;

import java.util.List;
import java.util.Map;
import org.talentstation.evaluation.assessment.EntryResult;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * Select the best of a round. Article 7(2).
 *
 * @param selected          application ids; empty is valid
 * @param reasons           why, in general
 * @param passedOverReasons application id → why it was passed over, where that has to be said
 * @param results           what the assessments of the round say, at this moment
 */
public record DecideShortlist(String aggregateId, List<String> selected, String reasons,
                              Map<String, String> passedOverReasons, List<EntryResult> results, Occasion occasion)
        implements Command {
}
