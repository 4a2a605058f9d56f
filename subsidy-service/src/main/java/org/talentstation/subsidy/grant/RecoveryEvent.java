package org.talentstation.subsidy.grant;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** Recovery of paid money; not in the text, so each decision cites its own basis (our reading). Amounts are in fen. Article 9. */
@RestsOn("9")
public sealed interface RecoveryEvent extends SubsidyEvent {

    String recoveryId();

    long amountFen();

    /**
     * Paid money is to come back.
     *
     * @param basis          the law or judgement that it rests on
     * @param documentNumber the decision's own document
     */
    @EventName("subsidy.recovery-decided")
    record RecoveryDecided(String subsidyId, String recoveryId, long amountFen, String basis, String documentNumber, LocalDate on)
            implements RecoveryEvent {
    }

    /** Money came back, and is free in the fund in the same transaction. */
    @EventName("subsidy.recovery-received")
    record RecoveryReceived(String subsidyId, String recoveryId, String voucherNumber, long amountFen, String fundId, LocalDate on)
            implements RecoveryEvent {
    }
}
