package org.talentstation.subsidy.view.instructions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.instruction.InstructionEvent;
import org.talentstation.subsidy.instruction.InstructionEvent.InstructionIssued;
import org.talentstation.subsidy.instruction.InstructionLine;

/** Each instruction to the treasury with its lines. Article 9. */
@Component
public class Instructions extends View<Instructions.Row> {

    public Instructions() {
        super("payment-instructions", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(InstructionEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((InstructionEvent) event.payload()) {
            case InstructionIssued e -> rows.upsert(e.instructionId(), row -> new Row(e.instructionId(), e.instructionNumber(), e.lines(), e.lines().size(),
                    e.totalFen(), e.fileSha256(), e.issuedBy(), e.on()));
        }
    }

    /** Amounts in fen; {@code fileSha256} of the file that is always the same. */
    public record Row(String id, String instructionNumber, List<InstructionLine> lines, int count, long totalFen, String fileSha256, String issuedBy,
                      LocalDate issuedOn) {
    }
}
