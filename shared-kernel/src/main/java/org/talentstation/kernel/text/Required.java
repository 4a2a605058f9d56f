package org.talentstation.kernel.text;

import org.talentstation.kernel.refusal.Refusal;

/** Text that a person must write: neither absent nor blank, and not longer than a page. Refuses TEXT_REQUIRED and TEXT_TOO_LONG. */
public final class Required {

    private static final int LONGEST = 4000;

    private Required() {
    }

    /** The text without surrounding white space; {@code what} is its Chinese name, such as 退回理由. */
    public static String text(String text, String field, String what) {
        return text(text, field, what, LONGEST);
    }

    public static String text(String text, String field, String what, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("TEXT_REQUIRED", field, "请填写%s。".formatted(what));
        }
        if (text.strip().length() > longest) {
            throw Refusal.invalid("TEXT_TOO_LONG", field, "%s不能超过%d个字。".formatted(what, longest));
        }
        return text.strip();
    }
}
