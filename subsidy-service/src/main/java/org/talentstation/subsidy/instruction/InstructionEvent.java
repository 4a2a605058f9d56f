package org.talentstation.subsidy.instruction;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** An instruction to the treasury. Article 9. */
@RestsOn("9")
public sealed interface InstructionEvent {

    String instructionId();

    /**
     * It was issued: these payments, as this file. Amounts are in fen.
     *
     * @param fileSha256 of the CSV file, which is made anew from the lines whenever it is asked for
     */
    @EventName("subsidy.instruction-issued")
    record InstructionIssued(String instructionId, String instructionNumber, List<InstructionLine> lines, long totalFen, String fileSha256,
                             String issuedBy, LocalDate on) implements InstructionEvent {
    }
}
