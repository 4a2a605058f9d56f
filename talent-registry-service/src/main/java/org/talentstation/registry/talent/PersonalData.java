package org.talentstation.registry.talent;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.talentstation.kernel.identifier.MobileNumber;
import org.talentstation.kernel.identifier.ResidentIdentityNumber;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;

/**
 * Who the person is. Never in an event but {@linkplain org.talentstation.registry.vault.Sealed sealed}; {@link #toString()} shows nothing.
 * Refuses TEXT_REQUIRED, TEXT_TOO_LONG, what {@link ResidentIdentityNumber} and {@link MobileNumber} refuse, EMAIL_INVALID, ACCOUNT_INVALID
 * and PERSON_NOT_IDENTIFIED; no refusal quotes a value.
 *
 * @param identityNumber 公民身份号码 (GB 11643-1999), or null for who has none
 * @param mobile         mainland mobile number, or null
 * @param email          or null
 * @param employer       name of the employer (工作单位), or null
 * @param position       (职务), or null
 * @param account        the person's own login, by which it reads its own data, or null
 */
public record PersonalData(String name, String identityNumber, String mobile, String email, String employer, String position, String account) {

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,4}");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._-]{3,64}");

    /** The same without surrounding white space, when every part is in order. */
    public PersonalData checked() {
        String number = blank(identityNumber) ? null : in("identityNumber", () -> ResidentIdentityNumber.of(identityNumber).value());
        String phone = blank(mobile) ? null : in("mobile", () -> MobileNumber.of(mobile).value());
        if (number == null && phone == null) {
            throw Refusal.invalid("PERSON_NOT_IDENTIFIED", "person", "公民身份号码和手机号码至少填写一项。");
        }
        return new PersonalData(Required.text(name, "person.name", "姓名", 50), number, phone,
                formed(email, EMAIL, "email", "EMAIL_INVALID", "电子邮箱格式不正确。"), optional(employer, "employer", "工作单位"),
                optional(position, "position", "职务"), formed(account, ACCOUNT, "account", "ACCOUNT_INVALID",
                "账号应为3至64位字母、数字、点、下划线或连字符。"));
    }

    @Override
    public String toString() {
        return "PersonalData[＊＊＊]";
    }

    private static String optional(String text, String field, String what) {
        return blank(text) ? null : Required.text(text, "person." + field, what, 100);
    }

    private static String formed(String text, Pattern form, String field, String code, String detail) {
        if (blank(text)) {
            return null;
        }
        if (!form.matcher(text.strip()).matches()) {
            throw Refusal.invalid(code, "person." + field, detail);
        }
        return text.strip();
    }

    private static String in(String field, Supplier<String> value) {
        try {
            return value.get();
        } catch (Refusal refusal) {
            throw refusal.inField("person." + field);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
