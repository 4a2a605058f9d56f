package org.talentstation.subsidy.receipt;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** A file of the treasury's receipts was imported. Article 9. */
@RestsOn("9")
public sealed interface ReceiptEvent {

    String importId();

    /**
     * Every row was looked at; the good ones have had their effect, the others are named.
     *
     * @param accepted number of rows that paid or failed a payment
     * @param repeated number of rows that said nothing new
     * @param refused  the others
     */
    @EventName("subsidy.receipts-imported")
    record ReceiptsImported(String importId, String fileSha256, int accepted, int repeated, List<RefusedRow> refused, LocalDate on)
            implements ReceiptEvent {
    }
}
