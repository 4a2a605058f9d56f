package org.talentstation.subsidy.grant.recover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryDecided;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyCommand;
import org.talentstation.subsidy.grant.SubsidyEvent;

/**
 * Decides that paid money comes back. The text is silent: it is a separate decision with its own basis and document, never automatic, and
 * not one under the Measures, so it needs no version in force. Refuses RECOVERY_EXCEEDS_PAID and TEXT_REQUIRED. Article 9 (our reading).
 */
public record DecideRecovery(String aggregateId, String recoveryId, Money amount, String basis, String documentNumber, Occasion occasion)
        implements SubsidyCommand {

    private static final String PARAMETER = "subsidy.recovery";

    @Override
    public List<SubsidyEvent> decide(SubsidyBook book) {
        amount.requirePositive("amountFen");
        String ground = Required.text(basis, "basis", "追回的依据", 1000);
        String document = Required.text(documentNumber, "documentNumber", "追回决定文号", 100);
        if (!amount.isAtMost(book.recoverable())) {
            throw Refusal.rule("RECOVERY_EXCEEDS_PAID", "9", Reading.READING, "该补助已支付且尚未决定追回的金额为%s，不能追回%s。"
                    .formatted(book.recoverable().inYuan(), amount.inYuan())).inField("amountFen").restingOn(PARAMETER, Reading.READING);
        }
        return List.of(new RecoveryDecided(aggregateId, recoveryId, amount.fen(), ground, document, occasion.date()));
    }
}
