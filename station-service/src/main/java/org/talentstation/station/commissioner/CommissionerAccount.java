package org.talentstation.station.commissioner;

import java.util.regex.Pattern;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;

/** A commissioner is an account of the host's staff, such as {@code host.li}, never a name. Article 10. Refuses COMMISSIONER_ACCOUNT_INVALID. */
public final class CommissionerAccount {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,99}");

    private CommissionerAccount() {
    }

    public static String checked(String text, String field) {
        String account = text == null ? "" : text.strip();
        if (!FORM.matcher(account).matches() || PersonalNumber.isIn(account)) {
            throw Refusal.invalid("COMMISSIONER_ACCOUNT_INVALID", field, "服务专员须填写依托单位工作人员的账号，不得填写姓名或证件号码。");
        }
        return account;
    }
}
