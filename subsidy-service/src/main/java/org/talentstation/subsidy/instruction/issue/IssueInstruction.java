package org.talentstation.subsidy.instruction.issue;

import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.instruction.InstructionLine;
import org.talentstation.subsidy.instruction.InstructionNumber;

/** Issues an instruction; each of its payments and subsidies agrees in the same transaction. Article 9. */
public record IssueInstruction(InstructionNumber number, List<InstructionLine> lines, String fileSha256, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return number.instructionId();
    }
}
