package org.talentstation.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.talentstation.kernel.RefusalAssert.invalid;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.refusal.Refusal;

class UnifiedSocialCreditCodeTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"123710004955301A09", "91371082MA3C4T6Q5K", "91371002MA3D8K1W0Y", "91371000MA3F2H7E24",
            "51371003MJE654017L", "123710004955302722", "91371083MA3G9P5R7Y", "52371000MJE6540251",
            "91110000600037341L", "91440300708461136T"})
    void aCodeWithBothCheckCharactersRightIsAccepted(String code) {
        assertThat(UnifiedSocialCreditCode.of(code).value()).isEqualTo(code);
    }

    @Test
    void itsPartsAreTheOrganisationCodeAndTheDivisionOfRegistration() {
        var code = UnifiedSocialCreditCode.of("91371082MA3C4T6Q5K");
        assertThat(code.organisationCode()).isEqualTo("MA3C4T6Q5");
        assertThat(code.registrationDivision()).isEqualTo("371082");
    }

    @Test
    void surroundingWhiteSpaceIsIgnoredAndNothingElseIsChanged() {
        assertThat(UnifiedSocialCreditCode.of(" 91371082MA3C4T6Q5K\n").value()).isEqualTo("91371082MA3C4T6Q5K");
        invalid("USCC_CHARACTER", () -> UnifiedSocialCreditCode.of("91371082ma3c4t6q5k"));
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource({
        "91371082MA3C4T6Q5,   USCC_LENGTH",
        "91371082MA3C4T6Q5KK, USCC_LENGTH",
        "91371082MI3C4T6Q5K,  USCC_CHARACTER",
        "91371082MO3C4T6Q5K,  USCC_CHARACTER",
        "91371082MS3C4T6Q5K,  USCC_CHARACTER",
        "91371082MV3C4T6Q5K,  USCC_CHARACTER",
        "91371082MZ3C4T6Q5K,  USCC_CHARACTER",
        "91371082Ma3C4T6Q5K,  USCC_CHARACTER",
        "9137A082MA3C4T6Q5K,   USCC_DIVISION",
        "91371082MA3C4T6Q6K,   USCC_ORGANISATION_CHECK",
        "91371082MA3C5T6Q5K,   USCC_ORGANISATION_CHECK",
        "91371082MA3C4T6Q5L,   USCC_CHECK_CHARACTER",
        "91371083MA3C4T6Q5K,   USCC_CHECK_CHARACTER"})
    void theRefusalSaysWhichRuleFailed(String code, String refusal) {
        assertThat(invalid(refusal, () -> UnifiedSocialCreditCode.of(code)).field()).isEqualTo("unifiedSocialCreditCode");
    }

    @Test
    void aForbiddenLetterIsNamedWithItsPosition() {
        assertThat(invalid("USCC_CHARACTER", () -> UnifiedSocialCreditCode.of("91371082MI3C4T6Q5K")).detail())
                .contains("第10位", "“I”", "I、O、S、V、Z");
    }

    @Test
    void noCodeAtAllIsRefusedByItsLength() {
        invalid("USCC_LENGTH", () -> UnifiedSocialCreditCode.of(null));
        invalid("USCC_LENGTH", () -> UnifiedSocialCreditCode.of("  "));
    }

    @Property
    void everyCodeBuiltByTheStandardIsAccepted(@ForAll("codes") String code) {
        assertThat(UnifiedSocialCreditCode.of(code).value()).isEqualTo(code);
    }

    @Property
    void anySingleWrongCharacterIsRefused(@ForAll("codes") String code, @ForAll @IntRange(max = 17) int position,
                                          @ForAll("characters") char wrong) {
        if (wrong != code.charAt(position)) {
            var corrupted = new StringBuilder(code);
            corrupted.setCharAt(position, wrong);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> UnifiedSocialCreditCode.of(corrupted.toString()))
                    .satisfies(refusal -> assertThat(refusal.code()).startsWith("USCC_"));
        }
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with(ALPHABET.toCharArray());
    }

    @Provide
    Arbitrary<String> codes() {
        var letters = Arbitraries.strings().withChars(ALPHABET.toCharArray());
        return Combinators.combine(letters.ofLength(2), Arbitraries.strings().numeric().ofLength(6), letters.ofLength(8))
                .as((head, division, organisation) -> {
                    String body = head + division + organisation + organisationCheck(organisation);
                    return body + check(body);
                });
    }

    // Written from the standards' formulas, not from the code under test: the weight of position i is 3^(i-1) mod 31.
    private static char check(String body) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 17; i++) {
            sum = sum.add(BigInteger.valueOf(ALPHABET.indexOf(body.charAt(i))).multiply(BigInteger.valueOf(3).pow(i)));
        }
        return ALPHABET.charAt(sum.negate().mod(BigInteger.valueOf(31)).intValueExact());
    }

    // GB 11714: the check character is the one that makes the weighted sum, itself counted once, divisible by 11.
    private static char organisationCheck(String organisation) {
        String values = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        for (int check = 0; check <= 10; check++) {
            int sum = check;
            for (int i = 0; i < 8; i++) {
                sum += weights[i] * values.indexOf(organisation.charAt(i));
            }
            if (sum % 11 == 0) {
                return check == 10 ? 'X' : (char) ('0' + check);
            }
        }
        throw new AssertionError("some residue always fits");
    }
}
