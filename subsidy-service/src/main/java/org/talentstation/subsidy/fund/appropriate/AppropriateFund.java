package org.talentstation.subsidy.fund.appropriate;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.fund.FundBook;
import org.talentstation.subsidy.fund.FundCommand;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundAppropriated;

/** Adds a further appropriation. Refuses APPROPRIATION_DOCUMENT_REUSED, MONEY_NOT_POSITIVE, TEXT_REQUIRED. Article 9. */
public record AppropriateFund(String aggregateId, Money amount, String documentNumber, Occasion occasion) implements FundCommand {

    @Override
    public List<FundEvent> decide(FundBook book) {
        var appropriated = FundAppropriated.of(aggregateId, amount, documentNumber, occasion.date(), book.balance());
        if (book.knowsDocument(appropriated.documentNumber())) {
            throw Refusal.state("APPROPRIATION_DOCUMENT_REUSED", null,
                    "文号%s的拨款已经入账，不能重复入账。".formatted(appropriated.documentNumber()));
        }
        return List.of(appropriated);
    }
}
