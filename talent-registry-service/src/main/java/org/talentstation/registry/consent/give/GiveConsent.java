package org.talentstation.registry.consent.give;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.consent.ConsentCommand;
import org.talentstation.registry.consent.ConsentEvent;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.consent.ConsentState;
import org.talentstation.registry.talent.Custody;

/** A talent agrees to a purpose under a text; the same again changes nothing. Article 8. */
public record GiveConsent(String aggregateId, String talentId, ConsentPurpose purpose, String textVersion, FileReference evidence, Custody custody,
                          Occasion occasion) implements ConsentCommand, Owned {

    @Override
    public List<? extends ConsentEvent> decide(ConsentState state) {
        return textVersion.equals(state.textOf(purpose)) ? List.of() : List.of(new ConsentGiven(aggregateId, talentId, purpose, textVersion, evidence,
                custody.jurisdiction(), custody.hostId(), occasion.date()));
    }

    @Override
    public String jurisdiction() {
        return custody.jurisdiction();
    }

    @Override
    public String hostId() {
        return custody.hostId();
    }
}
