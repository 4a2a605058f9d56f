package org.talentstation.evaluation.biennial.seat;

import java.util.List;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * The panel of the round is drawn: it judges this station. A repeat, or one after the end, changes nothing. Article 7(2).
 *
 * @param substitutes in draw order
 */
public record SeatJudges(String aggregateId, String panelId, List<Judge> judges, List<Judge> substitutes, Occasion occasion)
        implements Command {
}
