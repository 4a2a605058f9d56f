package org.talentstation.kernel.identifier;

import java.util.regex.Pattern;
import org.talentstation.kernel.refusal.Refusal;

/**
 * The talent registry's opaque identifier of a person, {@code talent-<uuid>}: by its form it can be no name, no 居民身份证号 and
 * no telephone number, so it may stand in an event. Refuses TALENT_REFERENCE_INVALID without repeating what was given.
 */
public final class TalentReference {

    private static final Pattern FORM = Pattern.compile("talent-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private TalentReference() {
    }

    public static String checked(String text, String field) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw Refusal.invalid("TALENT_REFERENCE_INVALID", field,
                    "人才须以人才库编号(talent-开头的编号)登记，不得填写姓名、身份证号或手机号码。");
        }
        return text;
    }
}
