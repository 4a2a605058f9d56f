package org.talentstation.evaluation.panel.open;

import java.util.List;
import org.talentstation.evaluation.panel.PanelEntry;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Prepare the panel of a round; a repeat changes nothing. Article 7(2). */
public record OpenPanel(String aggregateId, String roundId, String roundName, List<PanelEntry> entries,
                        Occasion occasion) implements Command {
}
