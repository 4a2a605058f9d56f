package org.talentstation.evaluation.panel;

import java.time.Instant;
import java.util.List;
import org.talentstation.kernel.event.EventName;

/**
 * The seed is revealed and the panel follows from it; anyone can recompute it. Article 7(2).
 *
 * @param members     the judges, in draw order
 * @param substitutes everybody else of the pool, in draw order
 */
@EventName("evaluation.panel-drawn")
public record PanelDrawn(String panelId, String roundId, String commitment, String seed, List<DrawnExpert> members,
                         List<DrawnExpert> substitutes, Instant drawnAt, String policyVersion) implements PanelEvent {
}
