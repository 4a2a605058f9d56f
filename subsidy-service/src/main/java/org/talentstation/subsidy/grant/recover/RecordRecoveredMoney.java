package org.talentstation.subsidy.grant.recover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryReceived;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;

/**
 * Money of a recovery came in; the fund has it again in the same transaction. Refuses RECOVERY_UNKNOWN, RECOVERY_VOUCHER_REUSED,
 * RECOVERY_EXCEEDED and TEXT_REQUIRED. Article 9 (our reading).
 */
public record RecordRecoveredMoney(String aggregateId, String recoveryId, String voucherNumber, Money amount, Occasion occasion)
        implements SubsidyCommand {

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        String voucher = Required.text(voucherNumber, "voucherNumber", "收款凭证号", 100);
        Money due = book.outstanding(recoveryId);
        if (due == null) {
            throw Refusal.notFound("RECOVERY_UNKNOWN", "该补助没有编号为“%s”的追回决定。".formatted(recoveryId));
        }
        if (book.knowsVoucher(voucher)) {
            throw Refusal.state("RECOVERY_VOUCHER_REUSED", null, "凭证%s已经入账，不能重复入账。".formatted(voucher));
        }
        if (!amount.requirePositive("amountFen").isAtMost(due)) {
            throw Refusal.rule("RECOVERY_EXCEEDED", "9", Reading.READING, "该追回决定尚待收回%s，本次%s超出。".formatted(due.inYuan(), amount.inYuan()))
                    .inField("amountFen").restingOn("subsidy.recovery", Reading.READING);
        }
        return List.of(new RecoveryReceived(aggregateId, recoveryId, voucher, amount.fen(), book.grant().fundId(), occasion.date()));
    }
}
