package org.talentstation.subsidy.use;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.use.UseEvent.MoneyArrival;
import org.talentstation.subsidy.use.UseEvent.OfUse;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyReceived;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyRecovered;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UseEvent.UseHandedOver;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseRefused;
import org.talentstation.subsidy.use.UseEvent.UseReversed;
import org.talentstation.subsidy.use.UseSupervision.UseAnswered;
import org.talentstation.subsidy.use.UseSupervision.UseQuestionSettled;
import org.talentstation.subsidy.use.UseSupervision.UseQuestioned;

/** What decisions about the use of a subsidy's money are judged by. */
public final class UseBook {

    private UseAccount account;
    private String policyVersion;
    private UseBalance balance = UseBalance.NOTHING;
    private final Set<String> arrived = new HashSet<>();
    private final Map<String, UseEntry> uses = new LinkedHashMap<>();

    /** Null while neither a payment nor a recovery has arrived. */
    public UseAccount account() {
        return account;
    }

    /** The grant's policy version. */
    public String policyVersion() {
        return policyVersion;
    }

    public UseBalance balance() {
        return balance;
    }

    /** Whether the payment, or the voucher of a recovery, has been noted. */
    public boolean hasArrived(String id) {
        return arrived.contains(id);
    }

    public Map<String, UseEntry> uses() {
        return Map.copyOf(uses);
    }

    /** Refuses USE_NOT_FOUND. */
    public UseEntry entry(String useId) {
        UseEntry entry = uses.get(useId);
        if (entry == null) {
            throw Refusal.notFound("USE_NOT_FOUND", "该补助没有编号为“%s”的使用记录。".formatted(useId));
        }
        return entry;
    }

    void evolve(UseEvent event) {
        account = event.account();
        balance = event.balance();
        switch (event) {
            case MoneyArrival e -> arrive(e);
            case UseHandedOver e -> { } // its account is assigned above
            case OfUse e -> uses.compute(e.use().useId(), (id, entry) -> after(e, entry));
        }
    }

    private void arrive(MoneyArrival event) {
        switch (event) {
            case UsableMoneyReceived e -> {
                arrived.add(e.paymentId());
                policyVersion = e.policyVersion();
            }
            case UsableMoneyRecovered e -> {
                arrived.add(e.recoveryId() + " " + e.voucherNumber());
                policyVersion = e.policyVersion();
            }
        }
    }

    private static UseEntry after(OfUse event, UseEntry entry) {
        return switch (event) {
            case UseRecorded e -> new UseEntry(e.use(), e.pending() ? UseStatus.PENDING : UseStatus.COUNTED, QuestionStatus.NONE);
            case UseApproved e -> entry.with(UseStatus.COUNTED);
            case UseRefused e -> entry.with(UseStatus.REFUSED);
            case UseReversed e -> entry.with(UseStatus.REVERSED);
            case UseQuestioned e -> entry.with(QuestionStatus.OPEN);
            case UseAnswered e -> entry.with(QuestionStatus.ANSWERED);
            case UseQuestionSettled e -> entry.with(QuestionStatus.SETTLED);
        };
    }
}
