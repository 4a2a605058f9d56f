package org.talentstation.subsidy.payment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentApproved;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentCancelled;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentConfirmed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentFailed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentHandedOver;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentInstructed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentPrepared;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentRejected;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentResubmitted;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentReturned;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentReviewed;

/** What a payment's decisions are judged by. */
public final class PaymentBook {

    private PaymentPrepared prepared;
    private Beneficiary beneficiary;
    private PaymentStage stage;
    private Payee payee;
    private final List<String> people = new ArrayList<>();
    private String instructionNumber;
    private PaymentConfirmed confirmed;
    private final Set<String> failedInstructions = new HashSet<>();

    public PaymentPrepared prepared() {
        return prepared;
    }

    /** The station and its host of today. */
    public Beneficiary beneficiary() {
        return beneficiary;
    }

    public PaymentStage stage() {
        return stage;
    }

    /** Account and purpose as last corrected. */
    public Payee payee() {
        return payee;
    }

    /** Accounts of who prepared and reviewed it so far, in this order. */
    public List<String> people() {
        return List.copyOf(people);
    }

    /** The instruction that it went out with last, or null. */
    public String instructionNumber() {
        return instructionNumber;
    }

    /** The treasury's confirmation, or null. */
    public PaymentConfirmed confirmed() {
        return confirmed;
    }

    public boolean hasFailedWith(String number) {
        return failedInstructions.contains(number);
    }

    void evolve(PaymentEvent event) {
        switch (event) {
            case PaymentPrepared e -> {
                prepared = e;
                beneficiary = e.to();
                stage = PaymentStage.PREPARED;
                payee = new Payee(e.account(), e.bank(), e.purpose());
                people.add(e.preparedBy());
            }
            case PaymentReviewed e -> {
                stage = PaymentStage.REVIEWED;
                people.add(e.reviewedBy());
            }
            case PaymentReturned e -> stage = PaymentStage.RETURNED;
            case PaymentResubmitted e -> {
                stage = PaymentStage.PREPARED;
                payee = new Payee(e.account(), e.bank(), e.purpose());
                people.clear();
                people.add(e.preparedBy());
            }
            case PaymentApproved e -> stage = PaymentStage.APPROVED;
            case PaymentRejected e -> stage = PaymentStage.REJECTED;
            case PaymentInstructed e -> {
                stage = PaymentStage.INSTRUCTED;
                instructionNumber = e.instructionNumber();
            }
            case PaymentConfirmed e -> {
                stage = PaymentStage.PAID;
                confirmed = e;
            }
            case PaymentFailed e -> {
                stage = PaymentStage.FAILED;
                failedInstructions.add(e.instructionNumber());
            }
            case PaymentCancelled e -> stage = PaymentStage.CANCELLED;
            case PaymentHandedOver e -> beneficiary = e.to();
        }
    }
}
