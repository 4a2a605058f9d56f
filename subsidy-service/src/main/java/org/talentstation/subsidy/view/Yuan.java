package org.talentstation.subsidy.view;

import org.talentstation.kernel.money.Money;

/** Fen as a cell of a table that a person reads, such as {@code 50000.00}. */
public final class Yuan {

    private Yuan() {
    }

    public static String of(long fen) {
        return Money.ofFen(fen).plain();
    }
}
