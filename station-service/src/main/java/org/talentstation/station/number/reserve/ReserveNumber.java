package org.talentstation.station.number.reserve;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.number.NumberKind;
import org.talentstation.kernel.text.Required;

/** Uses up a number, in one transaction with the decision that bears it. Article 7(4). */
public record ReserveNumber(NumberKind kind, String number, String usedFor, Occasion occasion) implements Command {

    /** Refuses a blank number or one longer than 60 characters. */
    public ReserveNumber {
        number = Required.text(number, kind == NumberKind.DOCUMENT ? "documentNumber" : "plaqueNumber", kind.chinese(), 60);
    }

    @Override
    public String aggregateId() {
        return kind.idOf(number);
    }
}
