package org.talentstation.evaluation.biennial.setaside;

import java.time.LocalDate;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** An appeal against its conclusion was upheld; a repeat changes nothing. Article 17 (an addition). */
public record SetAsideEvaluation(String aggregateId, String appealId, LocalDate setAsideOn, Occasion occasion) implements Command {
}
