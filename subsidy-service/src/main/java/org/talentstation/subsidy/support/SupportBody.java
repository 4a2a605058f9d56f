package org.talentstation.subsidy.support;

import java.time.LocalDate;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.text.FileReference;

/** A statement as a request spells it, within a larger body. The amount is in fen. */
public record SupportBody(SupportKind kind, String description, long amountFen, LocalDate givenOn, FileReference evidence) {

    public SupportStatement statement() {
        return new SupportStatement(kind, description, Money.ofFen(amountFen), givenOn, evidence);
    }
}
