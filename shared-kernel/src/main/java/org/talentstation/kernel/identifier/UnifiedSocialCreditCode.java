package org.talentstation.kernel.identifier;

import org.talentstation.kernel.refusal.Refusal;

/**
 * 统一社会信用代码 (GB 32100-2015), 18 characters: 2 registration authority and kind, 6 registration division, 9 organisation
 * code (GB 11714 with its own check character), 1 check character (mod 31).
 *
 * <p>Refuses, in this order, USCC_LENGTH, USCC_CHARACTER, USCC_DIVISION, USCC_ORGANISATION_CHECK, USCC_CHECK_CHARACTER.
 * The standard makes positions 9 to 17 a GB 11714 code, so its check character is demanded. The registration authority is
 * not looked up: the list is kept outside the standard and grows; and a division need only be six digits, because 100000
 * (the state itself) is no GB/T 2260 code.
 */
public record UnifiedSocialCreditCode(String value) {

    private static final String FIELD = "unifiedSocialCreditCode";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public UnifiedSocialCreditCode {
        if (value == null || value.length() != LENGTH) {
            throw refused("USCC_LENGTH", "统一社会信用代码应为18位，现为%d位。".formatted(value == null ? 0 : value.length()));
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(value.charAt(i)) < 0) {
                throw refused("USCC_CHARACTER", "统一社会信用代码第%d位“%c”无效：只能使用数字和大写英文字母，且不使用I、O、S、V、Z(GB 32100-2015)。"
                        .formatted(i + 1, value.charAt(i)));
            }
        }
        if (!Digits.only(value.substring(2, 8), 6)) {
            throw refused("USCC_DIVISION", "统一社会信用代码第3至8位是登记管理机关行政区划码，应为6位数字。");
        }
        if (organisationCheck(value) != value.charAt(16)) {
            throw refused("USCC_ORGANISATION_CHECK", "统一社会信用代码第17位“%c”与第9至16位不符(组织机构代码校验，GB 11714)。"
                    .formatted(value.charAt(16)));
        }
        if (checkCharacter(value) != value.charAt(17)) {
            throw refused("USCC_CHECK_CHARACTER", "统一社会信用代码第18位校验码“%c”与前17位不符(GB 32100-2015)。"
                    .formatted(value.charAt(17)));
        }
    }

    /** The code; surrounding white space is ignored and nothing else is changed, so lower case is refused. */
    public static UnifiedSocialCreditCode of(String text) {
        return new UnifiedSocialCreditCode(text == null ? null : text.strip());
    }

    /** Positions 9 to 17, the GB 11714 organisation code. */
    public String organisationCode() {
        return value.substring(8, 17);
    }

    /** Positions 3 to 8, the division of the registration authority. */
    public String registrationDivision() {
        return value.substring(2, 8);
    }

    @Override
    public String toString() {
        return value;
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String code) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * weights[i];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static Refusal refused(String code, String detail) {
        return Refusal.invalid(code, FIELD, detail);
    }
}
