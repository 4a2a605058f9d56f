package org.talentstation.subsidy.view.fundledger;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.fund.FundBalance;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundAppropriated;
import org.talentstation.subsidy.fund.FundEvent.FundOpened;
import org.talentstation.subsidy.fund.FundEvent.FundPaid;
import org.talentstation.subsidy.fund.FundEvent.FundRecovered;
import org.talentstation.subsidy.fund.FundEvent.FundReservationReturned;
import org.talentstation.subsidy.fund.FundEvent.FundReserved;
import org.talentstation.subsidy.fund.FundEvent.FundTransferredIn;
import org.talentstation.subsidy.fund.FundEvent.FundTransferredOut;

/** 专项资金台账: every movement with what was free, reserved and paid after it. Article 9. */
@Component
public class FundLedger extends View<FundLedger.Row> {

    public FundLedger() {
        super("fund-ledger", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(FundEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        var moved = (FundEvent) event.payload();
        String id = "%s:%08d".formatted(moved.fundId(), event.sequence());
        Row row = switch (moved) {
            case FundOpened e -> row(id, event, e, "建账", null, null, null);
            case FundAppropriated e -> row(id, event, e, "拨款", e.documentNumber(), null, null);
            case FundTransferredOut e -> row(id, event, e, "结转出", e.documentNumber(), null, e.toFundId());
            case FundTransferredIn e -> row(id, event, e, "结转入", e.documentNumber(), null, e.fromFundId());
            case FundReserved e -> row(id, event, e, "预留", null, e.subsidyId(), null);
            case FundReservationReturned e -> row(id, event, e, "退回预留", null, e.subsidyId(), e.returnId());
            case FundPaid e -> row(id, event, e, "支付", null, e.subsidyId(), e.paymentId());
            case FundRecovered e -> row(id, event, e, "追回", e.voucherNumber(), e.subsidyId(), e.recoveryId());
        };
        rows.upsert(id, before -> row);
    }

    private static Row row(String id, LoggedEvent<?> event, FundEvent e, String kind, String document, String subsidyId, String reference) {
        FundBalance b = e.balance();
        return new Row(id, e.fundId(), event.sequence(), e.on(), kind, e.amountFen(), document, subsidyId, reference, event.origin().actorName(),
                b.appropriatedFen(), b.transferredInFen(), b.transferredOutFen(), b.recoveredFen(), b.reservedFen(), b.paidFen(), b.free().fen());
    }

    /**
     * One movement; all amounts in fen.
     *
     * @param number    place in the fund's ledger, from 0
     * @param reference the other fund, the payment, the recovery or what returned it
     * @param freeFen   what was free after it; the other running amounts alike
     */
    public record Row(String id, String fundId, long number, LocalDate on, String kind, long amountFen, String documentNumber, String subsidyId,
                      String reference, String actorName, long appropriatedFen, long transferredInFen, long transferredOutFen, long recoveredFen,
                      long reservedFen, long paidFen, long freeFen) {
    }
}
