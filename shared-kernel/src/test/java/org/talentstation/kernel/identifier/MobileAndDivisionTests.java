package org.talentstation.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.kernel.RefusalAssert.invalid;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileAndDivisionTests {

    @Property
    void everyNumberFrom13To19IsAMobileNumber(@ForAll @LongRange(min = 13_000_000_000L, max = 19_999_999_999L) long number) {
        assertThat(MobileNumber.of(" " + number).value()).isEqualTo(String.valueOf(number));
    }

    @Property
    void noNumberFrom10To12IsAMobileNumber(@ForAll @LongRange(min = 10_000_000_000L, max = 12_999_999_999L) long number) {
        invalid("MOBILE_NUMBER_PREFIX", () -> MobileNumber.of(String.valueOf(number)));
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource({"1380013800, MOBILE_NUMBER_LENGTH", "+8613800138000, MOBILE_NUMBER_LENGTH",
        "1380013800a, MOBILE_NUMBER_CHARACTER", "1380013800０, MOBILE_NUMBER_CHARACTER", "23800138000, MOBILE_NUMBER_PREFIX"})
    void theRefusalOfAMobileNumberSaysWhichRuleFailedAndNeverQuotesIt(String number, String code) {
        assertThat(invalid(code, () -> MobileNumber.of(number)).detail()).doesNotContain(number);
    }

    @Test
    void aMobileNumberAsTextIsMasked() {
        assertThat(MobileNumber.of("13800138000")).hasToString("138****8000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"371002", "371003", "371082", "371083", "110000", "820000"})
    void aDivisionCodeBeginsWithAProvince(String code) {
        assertThat(AdministrativeDivisionCode.of(code).value()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource({"37100, DIVISION_CODE_FORMAT", "37100A, DIVISION_CODE_FORMAT", "3710020, DIVISION_CODE_FORMAT",
        "381002, DIVISION_CODE_PROVINCE", "001002, DIVISION_CODE_PROVINCE"})
    void anImplausibleDivisionCodeIsRefused(String code, String refusal) {
        invalid(refusal, () -> AdministrativeDivisionCode.of(code));
    }

    @Test
    void nothingIsNeitherAMobileNumberNorADivisionCode() {
        invalid("MOBILE_NUMBER_LENGTH", () -> MobileNumber.of(null));
        invalid("DIVISION_CODE_FORMAT", () -> AdministrativeDivisionCode.of(null));
    }
}
