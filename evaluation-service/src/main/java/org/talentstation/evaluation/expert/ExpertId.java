package org.talentstation.evaluation.expert;

import java.util.regex.Pattern;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.refusal.Refusal;

/** Identifier of an expert: {@code expert-<account>}, where the account is the subject of the expert's access token. */
public final class ExpertId {

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,62}");

    private ExpertId() {
    }

    /** Refuses an account name that a token could not carry with ACCOUNT_INVALID. */
    public static String of(String account) {
        if (account == null || !ACCOUNT.matcher(account).matches()) {
            throw Refusal.invalid("ACCOUNT_INVALID", "account", "账号应为1至63位字母、数字或“._@-”，且以字母或数字开头。");
        }
        return "expert-" + account;
    }

    /** The expert that the actor would be, whether or not one is registered. */
    public static String of(Actor actor) {
        return "expert-" + actor.id();
    }
}
