package org.talentstation.subsidy.receipt.take;

import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.receipt.RefusedRow;

/** Records what became of each row of a file of receipts. Article 9. */
public record RecordReceiptImport(String aggregateId, String fileSha256, int accepted, int repeated, List<RefusedRow> refused, Occasion occasion)
        implements Command {
}
