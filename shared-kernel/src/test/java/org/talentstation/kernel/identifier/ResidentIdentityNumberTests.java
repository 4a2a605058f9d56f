package org.talentstation.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.talentstation.kernel.RefusalAssert.invalid;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
import org.talentstation.kernel.refusal.Refusal;

/** All numbers here are the standard's own examples or invented. */
class ResidentIdentityNumberTests {

    private static final String OF_THE_STANDARD = "11010519491231002X";

    @Test
    void theExampleOfTheStandardIsAccepted() {
        var number = ResidentIdentityNumber.of(" " + OF_THE_STANDARD + " ");
        assertThat(number.value()).isEqualTo(OF_THE_STANDARD);
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(ResidentIdentityNumber.of("440524188001010014").birthDate()).isEqualTo(LocalDate.of(1880, 1, 1));
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource({
        "1101051949123100,   RESIDENT_ID_LENGTH",
        "11010519491231002x, RESIDENT_ID_CHARACTER",
        "1101051949123100XX, RESIDENT_ID_CHARACTER",
        "01010519491231002X, RESIDENT_ID_DIVISION",
        "11010519491331002X, RESIDENT_ID_BIRTH_DATE",
        "110105194902290023, RESIDENT_ID_BIRTH_DATE",
        "110105194912310021, RESIDENT_ID_CHECK_CHARACTER"})
    void theRefusalSaysWhichRuleFailedAndNeverQuotesTheNumber(String number, String code) {
        Refusal refusal = invalid(code, () -> ResidentIdentityNumber.of(number));
        assertThat(refusal.detail()).doesNotContain(number).doesNotContain(number.substring(6, 14));
    }

    @Test
    void asTextItIsMasked() {
        assertThat(ResidentIdentityNumber.of(OF_THE_STANDARD)).hasToString("1101************2X");
    }

    @Property
    void everyNumberBuiltByTheStandardIsAcceptedAndMasked(@ForAll("numbers") String number) {
        var accepted = ResidentIdentityNumber.of(number);
        assertThat(accepted.value()).isEqualTo(number);
        assertThat(accepted.toString()).hasSize(18).doesNotContain(number.substring(4, 16));
    }

    @Property
    void anySingleWrongCharacterIsRefused(@ForAll("numbers") String number, @ForAll @IntRange(max = 17) int position,
                                          @ForAll("characters") char wrong) {
        if (wrong != number.charAt(position)) {
            var corrupted = new StringBuilder(number);
            corrupted.setCharAt(position, wrong);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> ResidentIdentityNumber.of(corrupted.toString()));
        }
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with("0123456789X".toCharArray());
    }

    @Provide
    Arbitrary<String> numbers() {
        var days = Arbitraries.longs().between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).format(DateTimeFormatter.BASIC_ISO_DATE));
        return Combinators.combine(Arbitraries.of("110105", "371002", "371083", "440524", "650102"), days,
                        Arbitraries.strings().numeric().ofLength(3))
                .as((division, day, sequence) -> division + day + sequence + check(division + day + sequence));
    }

    // The weights as printed in GB 11643; the code under test computes them as powers of two.
    private static char check(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weights[i] * (body.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }
}
