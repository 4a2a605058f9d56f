package org.talentstation.kernel.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.talentstation.kernel.refusal.Refusal;

/**
 * 公民身份号码 (GB 11643-1999), 18 characters: 6 division, 8 date of birth, 3 sequence, 1 check character (ISO 7064 mod 11-2).
 * Personal data: {@link #toString()} masks it and no refusal quotes it.
 * Refuses RESIDENT_ID_LENGTH, RESIDENT_ID_CHARACTER, RESIDENT_ID_DIVISION, RESIDENT_ID_BIRTH_DATE and
 * RESIDENT_ID_CHECK_CHARACTER.
 */
public record ResidentIdentityNumber(String value) {

    private static final String FIELD = "residentIdentityNumber";
    private static final String CHECK_CHARACTERS = "0123456789X";

    public ResidentIdentityNumber {
        if (value == null || value.length() != 18) {
            throw refused("RESIDENT_ID_LENGTH", "公民身份号码应为18位。");
        }
        if (!Digits.only(value.substring(0, 17), 17) || CHECK_CHARACTERS.indexOf(value.charAt(17)) < 0) {
            throw refused("RESIDENT_ID_CHARACTER", "公民身份号码前17位应为数字，第18位应为数字或大写X。");
        }
        if (!AdministrativeDivisionCode.isPlausible(value)) {
            throw refused("RESIDENT_ID_DIVISION", "公民身份号码前两位不是省级行政区划代码(GB/T 2260)。");
        }
        if (birthDate(value) == null) {
            throw refused("RESIDENT_ID_BIRTH_DATE", "公民身份号码第7至14位不是真实的出生日期。");
        }
        if (checkCharacter(value) != value.charAt(17)) {
            throw refused("RESIDENT_ID_CHECK_CHARACTER", "公民身份号码第18位校验码与前17位不符(GB 11643-1999)。");
        }
    }

    /** The number; surrounding white space is ignored and nothing else is changed, so a lower-case x is refused. */
    public static ResidentIdentityNumber of(String text) {
        return new ResidentIdentityNumber(text == null ? null : text.strip());
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** Masked: the province and prefecture, then the last two characters. */
    @Override
    public String toString() {
        return value.substring(0, 4) + "************" + value.substring(16);
    }

    private static LocalDate birthDate(String number) {
        try {
            return LocalDate.of(Integer.parseInt(number.substring(6, 10)), Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static char checkCharacter(String number) {
        int product = 0;
        for (int i = 0; i < 17; i++) {
            product = (product + number.charAt(i) - '0') * 2 % 11;
        }
        return CHECK_CHARACTERS.charAt((12 - product) % 11);
    }

    private static Refusal refused(String code, String detail) {
        return Refusal.invalid(code, FIELD, detail);
    }
}
