package org.talentstation.subsidy.fund;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.fund.FundEvent.FundAppropriated;
import org.talentstation.subsidy.fund.FundEvent.FundOpened;
import org.talentstation.subsidy.fund.FundEvent.FundPaid;
import org.talentstation.subsidy.fund.FundEvent.FundRecovered;
import org.talentstation.subsidy.fund.FundEvent.FundReservationReturned;
import org.talentstation.subsidy.fund.FundEvent.FundReserved;
import org.talentstation.subsidy.fund.FundEvent.FundTransferredIn;
import org.talentstation.subsidy.fund.FundEvent.FundTransferredOut;

/** What a fund's decisions are judged by: its balance, what is reserved for whom, and what has moved already. */
public final class FundBook {

    private String fundId;
    private int fiscalYear;
    private FundBalance balance = FundBalance.NOTHING;
    private final Map<String, Money> reservations = new HashMap<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> moved = new HashSet<>();

    public boolean isOpen() {
        return fundId != null;
    }

    public String fundId() {
        return fundId;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public FundBalance balance() {
        return balance;
    }

    /** What is still reserved for a subsidy. */
    public Money reservedFor(String subsidyId) {
        return reservations.getOrDefault(subsidyId, Money.ZERO);
    }

    public boolean hasReserved(String subsidyId) {
        return reservations.containsKey(subsidyId);
    }

    public boolean knowsDocument(String documentNumber) {
        return documents.contains(documentNumber);
    }

    /** Whether the return, payment or recovery of this identifier has moved its money already. */
    public boolean hasMoved(String id) {
        return moved.contains(id);
    }

    void evolve(FundEvent event) {
        balance = event.balance();
        switch (event) {
            case FundOpened e -> {
                fundId = e.fundId();
                fiscalYear = e.fiscalYear();
            }
            case FundAppropriated e -> documents.add(e.documentNumber());
            case FundTransferredOut e -> moved.add(e.transferId());
            case FundTransferredIn e -> moved.add(e.transferId());
            case FundReserved e -> reservations.merge(e.subsidyId(), Money.ofFen(e.amountFen()), Money::plus);
            case FundReservationReturned e -> lessReserved(e.subsidyId(), e.amountFen(), e.returnId());
            case FundPaid e -> lessReserved(e.subsidyId(), e.amountFen(), e.paymentId());
            case FundRecovered e -> moved.add(e.recoveryId() + " " + e.voucherNumber());
        }
    }

    private void lessReserved(String subsidyId, long fen, String id) {
        reservations.computeIfPresent(subsidyId, (key, reserved) -> reserved.minus(Money.ofFen(fen)));
        moved.add(id);
    }
}
