package org.talentstation.subsidy.payment;

import java.util.regex.Pattern;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;

/** Where a host's money goes and for what. {@link #checked} refuses ACCOUNT_INVALID and TEXT_REQUIRED. */
public record Payee(String account, String bank, String purpose) {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{8,32}");

    /** The same without surrounding white space, when it is complete. */
    public Payee checked() {
        String number = Required.text(account, "account", "收款账号", 40).replace(" ", "");
        if (!ACCOUNT.matcher(number).matches()) {
            throw Refusal.invalid("ACCOUNT_INVALID", "account", "收款账号应为8至32位数字。");
        }
        return new Payee(number, Required.text(bank, "bank", "开户银行", 100), Required.text(purpose, "purpose", "用途", 200));
    }
}
