package org.talentstation.subsidy.grant;

import org.talentstation.kernel.money.Money;

/**
 * A payment's part of a grant.
 *
 * @param instructionNumber the instruction that it last went out with, or null
 */
public record Allotment(Money amount, Stage stage, String instructionNumber) {

    /** How far the payment is. */
    public enum Stage {
        /** Prepared, not instructed. */
        OPEN,
        /** Instructed; the treasury has not answered. */
        SENT,
        /** The treasury paid. */
        PAID
    }

    Allotment at(Stage next) {
        return new Allotment(amount, next, instructionNumber);
    }

    /** Whether it is out with this very instruction. */
    public boolean isSentWith(String number) {
        return stage == Stage.SENT && number.equals(instructionNumber);
    }
}
