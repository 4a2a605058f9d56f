package org.talentstation.kernel.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.talentstation.kernel.refusal.Refusal;

/**
 * An amount in fen (one hundredth of a yuan), exact, perhaps negative. Refuses MONEY_FORMAT, MONEY_OUT_OF_RANGE and, where a
 * positive amount is required, MONEY_NOT_POSITIVE; arithmetic never wraps around.
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final String FIELD = "amount";
    private static final Pattern YUAN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]{1,2})?");

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** Yuan as plain text such as {@code 50000.00}: at most two decimals, no grouping, no sign but a leading minus. */
    public static Money parse(String yuan) {
        if (yuan == null || !YUAN.matcher(yuan.strip()).matches()) {
            throw Refusal.invalid("MONEY_FORMAT", FIELD, "金额应为以元为单位的数字，最多两位小数，不加千分位，如50000.00。");
        }
        try {
            return new Money(new BigDecimal(yuan.strip()).movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw outOfRange();
        }
    }

    public Money plus(Money other) {
        try {
            return new Money(Math.addExact(fen, other.fen));
        } catch (ArithmeticException e) {
            throw outOfRange();
        }
    }

    public Money minus(Money other) {
        try {
            return new Money(Math.subtractExact(fen, other.fen));
        } catch (ArithmeticException e) {
            throw outOfRange();
        }
    }

    public Money times(long factor) {
        try {
            return new Money(Math.multiplyExact(fen, factor));
        } catch (ArithmeticException e) {
            throw outOfRange();
        }
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isAtLeast(Money other) {
        return fen >= other.fen;
    }

    public boolean isAtMost(Money other) {
        return fen <= other.fen;
    }

    /** This amount; refused with MONEY_NOT_POSITIVE in {@code field} when it is zero or less. */
    public Money requirePositive(String field) {
        if (!isPositive()) {
            throw Refusal.invalid("MONEY_NOT_POSITIVE", field, "金额应大于零，现为%s。".formatted(inYuan()));
        }
        return this;
    }

    /** Such as {@code 50000.00}; {@link #parse} reads it back. */
    public String plain() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** Such as {@code ¥50,000.00}. */
    public String withSymbol() {
        return (isNegative() ? "-¥" : "¥") + grouped(BigDecimal.valueOf(fen, 2).abs());
    }

    /** Such as {@code 50,000.00元}. */
    public String inYuan() {
        return grouped(BigDecimal.valueOf(fen, 2)) + "元";
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return inYuan();
    }

    private static String grouped(BigDecimal yuan) {
        return String.format(Locale.ROOT, "%,.2f", yuan);
    }

    private static Refusal outOfRange() {
        return Refusal.invalid("MONEY_OUT_OF_RANGE", FIELD, "金额超出可以表示的范围。");
    }
}
