package org.talentstation.registry.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.people.PersonLookup;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.erase.RecordKeyDestroyed;
import org.talentstation.registry.vault.KeyState;
import org.talentstation.registry.vault.PersonVault;

/** A person that is to be forgotten is: what finds it goes and its key is destroyed. Personal Information Protection Law, Article 47. */
@Component
public final class WhenTalentErasedThenDestroyKey implements Automation<TalentErased> {

    private static final String NEVER_MADE = "none";

    private final PersonVault vault;
    private final PersonLookup lookup;

    WhenTalentErasedThenDestroyKey(PersonVault vault, PersonLookup lookup) {
        this.vault = vault;
        this.lookup = lookup;
    }

    @Override
    public String name() {
        return "whenTalentErasedThenDestroyKey";
    }

    @Override
    public Set<Class<? extends TalentErased>> triggers() {
        return Set.of(TalentErased.class);
    }

    @Override
    public List<? extends Command> react(TalentErased event, LoggedEvent<TalentErased> logged, Occasion occasion) {
        String fingerprint = vault.destroy(event.talentId()).map(KeyState::fingerprint).orElse(NEVER_MADE);
        lookup.forget(event.talentId());
        return List.of(new RecordKeyDestroyed(event.talentId(), fingerprint, occasion));
    }
}
