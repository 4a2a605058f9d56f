package org.talentstation.subsidy.use;

import org.talentstation.subsidy.Beneficiary;

/** Whose money it is: one account per subsidy. */
public record UseAccount(String subsidyId, Beneficiary station) {

    public String id() {
        return UseOfFunds.idOf(subsidyId);
    }
}
