package org.talentstation.subsidy.fund;

import org.talentstation.kernel.money.Money;

/**
 * Where a fund's money stands after a movement, each amount in fen and never negative. Arithmetic refuses MONEY_OUT_OF_RANGE.
 *
 * @param appropriatedFen   ever appropriated
 * @param transferredInFen  ever taken over from other years
 * @param transferredOutFen ever given to other years
 * @param recoveredFen      paid money that came back
 * @param reservedFen       promised to subsidies and not yet paid
 * @param paidFen           ever paid, recovered or not
 */
public record FundBalance(long appropriatedFen, long transferredInFen, long transferredOutFen, long recoveredFen, long reservedFen,
                          long paidFen) {

    public static final FundBalance NOTHING = new FundBalance(0, 0, 0, 0, 0, 0);

    /** What may be granted or given to another year. */
    public Money free() {
        return Money.ofFen(appropriatedFen).plus(Money.ofFen(transferredInFen)).plus(Money.ofFen(recoveredFen))
                .minus(Money.ofFen(transferredOutFen)).minus(Money.ofFen(reservedFen)).minus(Money.ofFen(paidFen));
    }

    public FundBalance appropriated(Money amount) {
        return new FundBalance(plus(appropriatedFen, amount), transferredInFen, transferredOutFen, recoveredFen, reservedFen, paidFen).checked();
    }

    public FundBalance takenOver(Money amount) {
        return new FundBalance(appropriatedFen, plus(transferredInFen, amount), transferredOutFen, recoveredFen, reservedFen, paidFen).checked();
    }

    public FundBalance givenAway(Money amount) {
        return new FundBalance(appropriatedFen, transferredInFen, plus(transferredOutFen, amount), recoveredFen, reservedFen, paidFen).checked();
    }

    public FundBalance reserved(Money amount) {
        return new FundBalance(appropriatedFen, transferredInFen, transferredOutFen, recoveredFen, plus(reservedFen, amount), paidFen).checked();
    }

    public FundBalance returned(Money amount) {
        return reserved(Money.ZERO.minus(amount));
    }

    public FundBalance paid(Money amount) {
        return new FundBalance(appropriatedFen, transferredInFen, transferredOutFen, recoveredFen,
                Money.ofFen(reservedFen).minus(amount).fen(), plus(paidFen, amount)).checked();
    }

    public FundBalance recovered(Money amount) {
        return new FundBalance(appropriatedFen, transferredInFen, transferredOutFen, plus(recoveredFen, amount), reservedFen, paidFen).checked();
    }

    private static long plus(long fen, Money amount) {
        return Money.ofFen(fen).plus(amount).fen();
    }

    /** Computes what is free, so that a sum out of range is refused before it is written. */
    private FundBalance checked() {
        free();
        return this;
    }
}
