package org.talentstation.subsidy.view.receipts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.receipt.ReceiptEvent;
import org.talentstation.subsidy.receipt.ReceiptEvent.ReceiptsImported;
import org.talentstation.subsidy.receipt.RefusedRow;

/** Each import of the treasury's receipts, with the rows that had no effect and why. Article 9. */
@Component
public class Receipts extends View<Receipts.Row> {

    public Receipts() {
        super("receipt-imports", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ReceiptEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((ReceiptEvent) event.payload()) {
            case ReceiptsImported e -> rows.upsert(e.importId(), row -> new Row(e.importId(), e.fileSha256(), e.accepted(), e.repeated(), e.refused(),
                    e.refused().size(), event.origin().actor(), e.on()));
        }
    }

    /** Numbers of rows of each kind, and the refused ones. */
    public record Row(String id, String fileSha256, int accepted, int repeated, List<RefusedRow> refused, int refusedCount, String importedBy,
                      LocalDate importedOn) {
    }
}
