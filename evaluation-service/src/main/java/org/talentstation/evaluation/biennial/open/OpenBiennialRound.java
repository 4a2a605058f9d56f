package org.talentstation.evaluation.biennial.open;

import java.util.List;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.Entry;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Begin a round of biennial evaluations. Article 16. */
public record OpenBiennialRound(String aggregateId, String name, List<Entry> entries, Occasion occasion) implements Command {
}
