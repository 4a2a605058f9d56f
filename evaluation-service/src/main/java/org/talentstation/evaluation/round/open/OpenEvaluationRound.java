package org.talentstation.evaluation.round.open;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Take over a round that the bureau opened; a repeat changes nothing. Not a decision, so it needs no law in force. */
public record OpenEvaluationRound(String aggregateId, String name, Integer quota, List<RoundEntry> entries,
                                  LocalDate openedOn, Occasion occasion) implements Command {
}
