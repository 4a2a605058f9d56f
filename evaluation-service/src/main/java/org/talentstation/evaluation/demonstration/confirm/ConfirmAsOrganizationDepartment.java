package org.talentstation.evaluation.demonstration.confirm;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** 市委组织部 confirms a demonstration station; it counts once the other body does too. Article 9. */
public record ConfirmAsOrganizationDepartment(String aggregateId, Occasion occasion) implements Command {
}
