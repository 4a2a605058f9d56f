package org.talentstation.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.kernel.RefusalAssert.invalid;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.refusal.Refusal;

class MoneyTests {

    @ParameterizedTest(name = "{0} yuan are {1} fen")
    @CsvSource({"50000.00, 5000000", "200000, 20000000", "49999.99, 4999999", "0.5, 50", "0, 0", "-1.25, -125",
        "92233720368547758.07, 9223372036854775807"})
    void yuanAreReadExactly(String yuan, long fen) {
        assertThat(Money.parse(yuan)).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234", "50,000.00", "1e3", "+1", "1.", ".5", "007", "５", "¥1", "1 000", "--1"})
    void anythingElseThanPlainYuanWithTwoDecimalsIsRefused(String text) {
        invalid("MONEY_FORMAT", () -> Money.parse(text));
    }

    @Test
    void anAmountThatDoesNotFitIsRefused() {
        invalid("MONEY_FORMAT", () -> Money.parse(null));
        invalid("MONEY_OUT_OF_RANGE", () -> Money.parse("92233720368547758.08"));
    }

    @Test
    void amountsAreShownInTheChineseManner() {
        assertThat(Money.ofFen(5_000_000).withSymbol()).isEqualTo("¥50,000.00");
        assertThat(Money.ofFen(20_000_001)).hasToString("200,000.01元");
        assertThat(Money.ofFen(-5).withSymbol()).isEqualTo("-¥0.05");
        assertThat(Money.ofFen(-123_456).inYuan()).isEqualTo("-1,234.56元");
        assertThat(Money.ofFen(Long.MIN_VALUE).withSymbol()).isEqualTo("-¥92,233,720,368,547,758.08");
    }

    @Test
    void aRequiredPositiveAmountIsRefusedAtZeroAndBelow() {
        assertThat(Money.ofFen(1).requirePositive("grant")).isEqualTo(Money.ofFen(1));
        assertThat(invalid("MONEY_NOT_POSITIVE", () -> Money.ZERO.requirePositive("grant")).field()).isEqualTo("grant");
        invalid("MONEY_NOT_POSITIVE", () -> Money.ofFen(-1).requirePositive("grant"));
    }

    @Property
    void plainTextReadsBackAsTheSameAmount(@ForAll long fen) {
        assertThat(Money.parse(Money.ofFen(fen).plain())).isEqualTo(Money.ofFen(fen));
    }

    @Property
    void arithmeticIsExactOrRefusedAndNeverWrapsAround(@ForAll long a, @ForAll long b) {
        Money left = Money.ofFen(a);
        Money right = Money.ofFen(b);
        BigInteger x = BigInteger.valueOf(a);
        BigInteger y = BigInteger.valueOf(b);
        assertExactOrRefused(() -> left.plus(right), x.add(y));
        assertExactOrRefused(() -> left.minus(right), x.subtract(y));
        assertExactOrRefused(() -> left.times(b), x.multiply(y));
    }

    @Property
    void comparingFollowsTheAmount(@ForAll long a, @ForAll long b) {
        assertThat(Money.ofFen(a).compareTo(Money.ofFen(b))).isEqualTo(Long.compare(a, b));
        assertThat(Money.ofFen(a).isAtLeast(Money.ofFen(b))).isEqualTo(a >= b);
        assertThat(Money.ofFen(a).isAtMost(Money.ofFen(b))).isEqualTo(a <= b);
    }

    private static void assertExactOrRefused(java.util.function.Supplier<Money> calculation, BigInteger expected) {
        if (expected.bitLength() <= 63) {
            assertThat(calculation.get().fen()).isEqualTo(expected.longValueExact());
        } else {
            Refusal refusal = invalid("MONEY_OUT_OF_RANGE", calculation::get);
            assertThat(refusal.detail()).contains("超出");
        }
    }
}
