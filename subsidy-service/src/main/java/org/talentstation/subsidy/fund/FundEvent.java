package org.talentstation.subsidy.fund;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.text.Required;

/**
 * A movement of a fiscal year's special fund (市人才工作专项资金); each carries where the money stands after it. Amounts are in fen.
 * Article 9: the fund is the only source of a subsidy.
 */
@RestsOn("9")
public sealed interface FundEvent {

    String fundId();

    /** What moved. */
    long amountFen();

    LocalDate on();

    /** Where the money stands after the movement. */
    FundBalance balance();

    /** The fund of a fiscal year exists, still empty. */
    @EventName("subsidy.fund-opened")
    record FundOpened(String fundId, int fiscalYear, LocalDate on, FundBalance balance) implements FundEvent {
        @Override
        public long amountFen() {
            return 0;
        }
    }

    /** Money was appropriated by a document. */
    @EventName("subsidy.fund-appropriated")
    record FundAppropriated(String fundId, long amountFen, String documentNumber, LocalDate on, FundBalance balance) implements FundEvent {

        /** Refuses MONEY_NOT_POSITIVE and TEXT_REQUIRED. */
        public static FundAppropriated of(String fundId, Money amount, String documentNumber, LocalDate on, FundBalance before) {
            return new FundAppropriated(fundId, amount.requirePositive("amountFen").fen(),
                    Required.text(documentNumber, "documentNumber", "拨款文号", 100), on, before.appropriated(amount));
        }
    }

    /** Free money went to another fiscal year; {@link FundTransferredIn} with the same transferId is in the same transaction. */
    @EventName("subsidy.fund-transferred-out")
    record FundTransferredOut(String fundId, String transferId, String toFundId, long amountFen, String documentNumber, String reason,
                              LocalDate on, FundBalance balance) implements FundEvent {
    }

    /** Money came from another fiscal year. */
    @EventName("subsidy.fund-transferred-in")
    record FundTransferredIn(String fundId, String transferId, String fromFundId, long amountFen, String documentNumber, String reason,
                             LocalDate on, FundBalance balance) implements FundEvent {
    }

    /** A grant reserved its money. */
    @EventName("subsidy.fund-reserved")
    record FundReserved(String fundId, String subsidyId, long amountFen, LocalDate on, FundBalance balance) implements FundEvent {
    }

    /**
     * Reserved money that will not be paid is free again.
     *
     * @param returnId what returned it, once
     */
    @EventName("subsidy.fund-reservation-returned")
    record FundReservationReturned(String fundId, String subsidyId, String returnId, long amountFen, LocalDate on, FundBalance balance)
            implements FundEvent {
    }

    /** Reserved money was paid, as the treasury confirmed. */
    @EventName("subsidy.fund-paid")
    record FundPaid(String fundId, String subsidyId, String paymentId, long amountFen, LocalDate on, FundBalance balance) implements FundEvent {
    }

    /** Paid money that was recovered is free again. */
    @EventName("subsidy.fund-recovered")
    record FundRecovered(String fundId, String subsidyId, String recoveryId, String voucherNumber, long amountFen, LocalDate on,
                         FundBalance balance) implements FundEvent {
    }
}
