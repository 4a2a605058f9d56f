package org.talentstation.subsidy.payment.prepare;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.payment.Payee;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.PaymentCommand;
import org.talentstation.subsidy.payment.PaymentEvent;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentPrepared;

/**
 * Prepares a payment; the subsidy sets its part aside in the same transaction. It carries out a grant that was decided, so it needs no
 * version in force. Refuses what {@link Payee} refuses and MONEY_NOT_POSITIVE. Article 9.
 *
 * @param policyVersion the version that the grant pinned
 */
public record PreparePayment(String aggregateId, String subsidyId, Beneficiary to, String fundId, Money amount, Payee payee, String policyVersion,
                             Occasion occasion) implements PaymentCommand {

    @Override
    public List<PaymentEvent> decide(PaymentBook book) {
        Payee checked = payee.checked();
        return List.of(new PaymentPrepared(aggregateId, subsidyId, to, fundId, amount.requirePositive("amountFen").fen(), checked.account(),
                checked.bank(), checked.purpose(), occasion.actor().id(), occasion.date(), policyVersion));
    }
}
