package org.talentstation.subsidy.grant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentBounced;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentDropped;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentFreed;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSent;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSettled;
import org.talentstation.subsidy.grant.AllotmentEvent.PaymentAllotted;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryDecided;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryReceived;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHandedOver;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHeld;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyRejected;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyReleased;

/** What a subsidy's decisions are judged by. */
public final class SubsidyBook {

    private SubsidyProposed proposal;
    private Beneficiary beneficiary;
    private SubsidyGranted grant;
    private SubsidyStage stage;
    private boolean held;
    private final Map<String, Allotment> allotments = new LinkedHashMap<>();
    private final Set<String> everPrepared = new LinkedHashSet<>();
    private boolean used;
    private final Map<String, Money> recoveries = new HashMap<>();
    private final Set<String> vouchers = new HashSet<>();
    private Money recovering = Money.ZERO;

    public SubsidyProposed proposal() {
        return proposal;
    }

    /** The station and its host of today. */
    public Beneficiary beneficiary() {
        return beneficiary;
    }

    /** Payments that were prepared, whatever became of them. */
    public List<String> everPrepared() {
        return List.copyOf(everPrepared);
    }

    /** Whether money was paid or came back. */
    public boolean isUsed() {
        return used;
    }

    /** The grant, or null before. */
    public SubsidyGranted grant() {
        return grant;
    }

    public SubsidyStage stage() {
        return stage;
    }

    public boolean isHeld() {
        return held;
    }

    /** A payment's part of the grant, or null. */
    public Allotment allotment(String paymentId) {
        return allotments.get(paymentId);
    }

    /** Sum of the parts at these stages. */
    public Money sum(Allotment.Stage... stages) {
        var wanted = Set.of(stages);
        return allotments.values().stream().filter(a -> wanted.contains(a.stage())).map(Allotment::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money paid() {
        return sum(Allotment.Stage.PAID);
    }

    /** What no payment was prepared for yet. */
    public Money unallotted() {
        return Money.ofFen(grant.amountFen()).minus(sum(Allotment.Stage.values()));
    }

    /** Payments that were prepared and not instructed. */
    public List<String> openPayments() {
        return allotments.entrySet().stream().filter(e -> e.getValue().stage() == Allotment.Stage.OPEN).map(Map.Entry::getKey).toList();
    }

    /** Paid money that no recovery asks for yet. */
    public Money recoverable() {
        return paid().minus(recovering);
    }

    /** What a recovery still waits for, or null when there is no such recovery. */
    public Money outstanding(String recoveryId) {
        return recoveries.get(recoveryId);
    }

    public boolean knowsVoucher(String voucherNumber) {
        return vouchers.contains(voucherNumber);
    }

    void evolve(SubsidyEvent event) {
        switch (event) {
            case SubsidyProposed e -> {
                proposal = e;
                beneficiary = e.to();
                stage = SubsidyStage.PROPOSED;
            }
            case SubsidyGranted e -> {
                grant = e;
                stage = SubsidyStage.GRANTED;
            }
            case SubsidyRejected e -> stage = SubsidyStage.REJECTED;
            case SubsidyHeld e -> held = true;
            case SubsidyReleased e -> held = false;
            case SubsidyCancelled e -> {
                stage = SubsidyStage.CANCELLED;
                e.openPayments().forEach(allotments::remove);
            }
            case SubsidyHandedOver e -> beneficiary = e.to();
            case PaymentAllotted e -> {
                allotments.put(e.paymentId(), new Allotment(Money.ofFen(e.amountFen()), Allotment.Stage.OPEN, null));
                everPrepared.add(e.paymentId());
            }
            case AllotmentDropped e -> allotments.remove(e.paymentId());
            case AllotmentSent e -> allotments.put(e.paymentId(), new Allotment(Money.ofFen(e.amountFen()), Allotment.Stage.SENT, e.instructionNumber()));
            case AllotmentSettled e -> {
                allotments.computeIfPresent(e.paymentId(), (id, a) -> a.at(Allotment.Stage.PAID));
                used = true;
            }
            case AllotmentBounced e -> allotments.computeIfPresent(e.paymentId(), (id, a) -> a.at(Allotment.Stage.OPEN));
            case AllotmentFreed e -> allotments.remove(e.paymentId());
            case RecoveryDecided e -> {
                recoveries.put(e.recoveryId(), Money.ofFen(e.amountFen()));
                recovering = recovering.plus(Money.ofFen(e.amountFen()));
            }
            case RecoveryReceived e -> {
                recoveries.computeIfPresent(e.recoveryId(), (id, due) -> due.minus(Money.ofFen(e.amountFen())));
                vouchers.add(e.voucherNumber());
                used = true;
            }
        }
    }
}
