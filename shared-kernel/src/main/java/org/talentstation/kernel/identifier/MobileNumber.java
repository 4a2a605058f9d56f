package org.talentstation.kernel.identifier;

import org.talentstation.kernel.refusal.Refusal;

/**
 * A mainland mobile number: 11 digits, 13 to 19 first, without a country code. Personal data: {@link #toString()} masks it
 * and no refusal quotes it. Refuses MOBILE_NUMBER_LENGTH, MOBILE_NUMBER_CHARACTER and MOBILE_NUMBER_PREFIX.
 */
public record MobileNumber(String value) {

    private static final String FIELD = "mobileNumber";

    public MobileNumber {
        if (value == null || value.length() != 11) {
            throw refused("MOBILE_NUMBER_LENGTH", "手机号码应为11位(不加国家代码)。");
        }
        if (!Digits.only(value, 11)) {
            throw refused("MOBILE_NUMBER_CHARACTER", "手机号码只能使用数字。");
        }
        if (value.charAt(0) != '1' || value.charAt(1) < '3') {
            throw refused("MOBILE_NUMBER_PREFIX", "手机号码应以13至19开头。");
        }
    }

    /** The number; surrounding white space is ignored and nothing else is changed. */
    public static MobileNumber of(String text) {
        return new MobileNumber(text == null ? null : text.strip());
    }

    /** Masked, such as 138****5678. */
    @Override
    public String toString() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    private static Refusal refused(String code, String detail) {
        return Refusal.invalid(code, FIELD, detail);
    }
}
