package org.talentstation.subsidy.view.subsidymoney;

import java.time.LocalDate;

/**
 * One step of a subsidy's money on its way from the fund to its use.
 *
 * @param reference the payment, the recovery or the use; null where the subsidy itself is meant
 * @param amountFen in fen
 */
public record MoneyStep(Kind kind, String kindName, LocalDate on, String reference, long amountFen) {

    static MoneyStep of(Kind kind, LocalDate on, String reference, long amountFen) {
        return new MoneyStep(kind, kind.chinese, on, reference, amountFen);
    }

    /** What a step does. */
    public enum Kind {
        GRANTED("批准"),
        /** What was granted and will not be paid. */
        CANCELLED("不再支付"),
        PAID("到账"),
        RECOVERED("追回"),
        USED("使用"),
        REVERSED("冲销使用"),
        WAITING("使用待批准"),
        /** Approved, refused or taken back. */
        WAITED("使用待批准结束");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }
    }
}
