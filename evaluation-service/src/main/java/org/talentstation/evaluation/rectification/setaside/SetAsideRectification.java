package org.talentstation.evaluation.rectification.setaside;

import java.time.LocalDate;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The conclusion that it rests on was set aside; one that was accepted stays, and a repeat changes nothing. Article 17 (an addition). */
public record SetAsideRectification(String aggregateId, LocalDate setAsideOn, Occasion occasion) implements Command {
}
