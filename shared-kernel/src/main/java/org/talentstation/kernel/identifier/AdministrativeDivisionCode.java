package org.talentstation.kernel.identifier;

import java.util.Set;
import org.talentstation.kernel.refusal.Refusal;

/**
 * A GB/T 2260 code of an administrative division: six digits whose first two are a province-level division.
 * Refuses DIVISION_CODE_FORMAT and DIVISION_CODE_PROVINCE. The last four are not looked up: counties come and go, and codes
 * of abolished ones stay in use in older identifiers.
 */
public record AdministrativeDivisionCode(String value) {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
            "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
            "71", "81", "82");

    public AdministrativeDivisionCode {
        if (value == null || !Digits.only(value, 6)) {
            throw Refusal.invalid("DIVISION_CODE_FORMAT", "divisionCode", "行政区划代码应为6位数字(GB/T 2260)。");
        }
        if (!isPlausible(value)) {
            throw Refusal.invalid("DIVISION_CODE_PROVINCE", "divisionCode",
                    "行政区划代码的前两位“%s”不是省级行政区划代码(GB/T 2260)。".formatted(value.substring(0, 2)));
        }
    }

    /** The code; surrounding white space is ignored. */
    public static AdministrativeDivisionCode of(String text) {
        return new AdministrativeDivisionCode(text == null ? null : text.strip());
    }

    /** Whether six digits begin with a province-level division. */
    static boolean isPlausible(String sixDigits) {
        return PROVINCES.contains(sixDigits.substring(0, 2));
    }
}
