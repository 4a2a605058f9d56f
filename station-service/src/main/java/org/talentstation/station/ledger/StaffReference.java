package org.talentstation.station.ledger;

import java.util.regex.Pattern;
import org.talentstation.kernel.refusal.Refusal;

/**
 * The host's own number of somebody on its staff, such as {@code GH-0032}: by its form it can be no name, no 居民身份证号 and no
 * telephone number, so it may stand in an event. Refuses STAFF_REFERENCE_INVALID without repeating what was given.
 */
final class StaffReference {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,4}-?\\d{2,6}");

    private StaffReference() {
    }

    static String checked(String text, String field) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw Refusal.invalid("STAFF_REFERENCE_INVALID", field,
                    "工作人员须以工号登记(1至4个大写字母加2至6位数字，如GH-0032)，不得填写姓名、身份证号或电话号码。");
        }
        return text;
    }
}
