package org.talentstation.registry.automation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.people.People;
import org.talentstation.registry.people.PersonLookup;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.PersonalDataCorrected;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.talent.duplicate.NoteDuplicate;
import org.talentstation.registry.vault.Sealed;

/** A person that is known from now on can be found, and records that may be the same person are named to both. Article 11. */
@Component
public final class WhenPersonIsKnownThenLookForDuplicates implements Automation<TalentEvent> {

    private final People people;
    private final PersonLookup lookup;

    WhenPersonIsKnownThenLookForDuplicates(People people, PersonLookup lookup) {
        this.people = people;
        this.lookup = lookup;
    }

    @Override
    public String name() {
        return "whenPersonIsKnownThenLookForDuplicates";
    }

    @Override
    public Set<Class<? extends TalentEvent>> triggers() {
        return Set.of(TalentRegistered.class, PersonalDataCorrected.class);
    }

    @Override
    public List<? extends Command> react(TalentEvent event, LoggedEvent<TalentEvent> logged, Occasion occasion) {
        String id = event.talentId();
        Sealed sealed = event instanceof TalentRegistered e ? e.person() : ((PersonalDataCorrected) event).person();
        Optional<PersonalData> person = people.open(sealed);
        if (person.isEmpty()) {
            lookup.forget(id);
            return List.of();
        }
        lookup.remember(id, person.get());
        return lookup.alike(id, person.get()).entrySet().stream().flatMap(other -> Stream.of(
                new NoteDuplicate(id, other.getKey(), other.getValue(), occasion),
                new NoteDuplicate(other.getKey(), id, other.getValue(), occasion))).toList();
    }
}
