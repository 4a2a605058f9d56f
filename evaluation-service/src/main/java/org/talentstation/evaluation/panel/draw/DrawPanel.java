package org.talentstation.evaluation.panel.draw;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Reveal the seed and draw the panel. Article 7(2). */
public record DrawPanel(String aggregateId, String seed, Occasion occasion) implements Command {
}
