package org.talentstation.subsidy.use.handover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.subsidy.use.UseAccount;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseEvent.UseHandedOver;

/** Its subsidy went to another host; a repeat changes nothing. Article 15. */
public record HandOverUse(UseAccount account, Occasion occasion) implements UseCommand {

    @Override
    public String subsidyId() {
        return account.subsidyId();
    }

    @Override
    public List<UseEvent> decide(UseBook book) {
        return account.equals(book.account()) ? List.of()
                : List.of(new UseHandedOver(account, book.uses().keySet().stream().sorted().toList(), occasion.date(), book.balance()));
    }
}
