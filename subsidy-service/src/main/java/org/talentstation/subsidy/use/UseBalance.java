package org.talentstation.subsidy.use;

import org.talentstation.kernel.money.Money;

/**
 * Where a subsidy's paid money stands, each amount in fen and never negative. Arithmetic refuses MONEY_OUT_OF_RANGE.
 *
 * @param receivedFen  ever paid to the host, recovered or not
 * @param recoveredFen paid money that came back
 * @param usedFen      uses that count
 * @param pendingFen   uses that wait for their approval
 */
public record UseBalance(long receivedFen, long recoveredFen, long usedFen, long pendingFen) {

    public static final UseBalance NOTHING = new UseBalance(0, 0, 0, 0);

    public UseBalance received(Money amount) {
        return new UseBalance(plus(receivedFen, amount), recoveredFen, usedFen, pendingFen);
    }

    public UseBalance recovered(Money amount) {
        return new UseBalance(receivedFen, plus(recoveredFen, amount), usedFen, pendingFen);
    }

    public UseBalance used(Money amount) {
        return new UseBalance(receivedFen, recoveredFen, plus(usedFen, amount), pendingFen);
    }

    public UseBalance pending(Money amount) {
        return new UseBalance(receivedFen, recoveredFen, usedFen, plus(pendingFen, amount));
    }

    /** What was paid and stayed paid. */
    public Money kept() {
        return Money.ofFen(receivedFen).minus(Money.ofFen(recoveredFen));
    }

    /** What may still be used: kept, not used and not waiting for an approval; negative when used money was recovered. */
    public Money usable() {
        return kept().minus(Money.ofFen(usedFen)).minus(Money.ofFen(pendingFen));
    }

    private static long plus(long fen, Money amount) {
        return Money.ofFen(fen).plus(amount).fen();
    }
}
