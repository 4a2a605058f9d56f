package org.talentstation.evaluation.panel;

import java.util.List;
import org.talentstation.kernel.event.EventName;

/** A panel is wanted for a round. Article 7(2). */
@EventName(value = "evaluation.panel-opened", revision = 2)
public record PanelOpened(String panelId, String roundId, String roundName, List<PanelEntry> entries)
        implements PanelEvent {
}
