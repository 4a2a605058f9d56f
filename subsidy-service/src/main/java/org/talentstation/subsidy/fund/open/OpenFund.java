package org.talentstation.subsidy.fund.open;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.fund.FundBalance;
import org.talentstation.subsidy.fund.FundBook;
import org.talentstation.subsidy.fund.FundCommand;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundAppropriated;
import org.talentstation.subsidy.fund.FundEvent.FundOpened;
import org.talentstation.subsidy.fund.SpecialFund;
import org.talentstation.subsidy.fund.appropriate.AppropriateFund;

/**
 * Opens the fund of a fiscal year with its first appropriation. It records a budget document, so it needs no policy in force.
 * Refuses FUND_ALREADY_OPEN, FUND_YEAR_INVALID and what {@link AppropriateFund} refuses. Article 9.
 */
public record OpenFund(int fiscalYear, Money amount, String documentNumber, Occasion occasion) implements FundCommand {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;

    @Override
    public String aggregateId() {
        return SpecialFund.idOf(fiscalYear);
    }

    @Override
    public List<FundEvent> decide(FundBook book) {
        if (book.isOpen()) {
            throw Refusal.state("FUND_ALREADY_OPEN", null, "%d年度专项资金已经建账，追加预算请办理追加拨款。".formatted(fiscalYear));
        }
        if (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR) {
            throw Refusal.invalid("FUND_YEAR_INVALID", "fiscalYear", "预算年度应在%d至%d之间。".formatted(FIRST_YEAR, LAST_YEAR));
        }
        amount.requirePositive("amountFen");
        LocalDate on = occasion.date();
        return List.of(new FundOpened(aggregateId(), fiscalYear, on, FundBalance.NOTHING),
                FundAppropriated.of(aggregateId(), amount, documentNumber, on, FundBalance.NOTHING));
    }
}
