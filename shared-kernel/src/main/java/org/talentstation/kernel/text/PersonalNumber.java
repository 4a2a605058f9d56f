package org.talentstation.kernel.text;

import java.util.regex.Pattern;
import org.talentstation.kernel.refusal.Refusal;

/** What looks like a 居民身份证号 or a mobile number, and has no place in an event's text. Refuses PERSONAL_NUMBER_IN_TEXT. */
public final class PersonalNumber {

    private static final Pattern FORM = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|1[3-9]\\d{9})(?!\\d)");

    private PersonalNumber() {
    }

    public static boolean isIn(String text) {
        return FORM.matcher(text).find();
    }

    /** The required text, when it holds no such number. */
    public static String absentFrom(String text, String field, String what) {
        String written = Required.text(text, field, what);
        if (isIn(written)) {
            throw Refusal.invalid("PERSONAL_NUMBER_IN_TEXT", field, "%s中含有身份证号或手机号码，请删除个人信息后再提交。".formatted(what));
        }
        return written;
    }
}
