package org.talentstation.subsidy.fund.transfer;

import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;

/**
 * Money that goes from one fiscal year to another. Refuses TRANSFER_SAME_FUND, MONEY_NOT_POSITIVE and TEXT_REQUIRED.
 *
 * @param id the same in both funds
 */
public record Transfer(String id, String fromFundId, String toFundId, Money amount, String documentNumber, String reason) {

    public Transfer {
        if (fromFundId.equals(toFundId)) {
            throw Refusal.invalid("TRANSFER_SAME_FUND", "toFiscalYear", "资金不能结转到同一年度。");
        }
        amount.requirePositive("amountFen");
        documentNumber = Required.text(documentNumber, "documentNumber", "结转文号", 100);
        reason = Required.text(reason, "reason", "结转理由", 500);
    }
}
