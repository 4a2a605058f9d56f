package org.talentstation.registry.view.talents;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.talent.Expertise;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.people.People;

/** A talent as it is shown; {@code name} is masked, or 已删除. */
record TalentShown(String id, String name, TalentRow.State state, String stateName, TalentCategory category, String categoryName, String otherCategory,
                   List<Expertise> expertise, List<String> titles, List<String> programmes, List<EngagementMode> modes, LocalDate availableFrom,
                   LocalDate availableUntil, List<String> places, List<String> stations, String stationId, String jurisdiction,
                   LocalDate registeredOn, String mergedInto, List<TalentRow.Suspect> suspects) {

    /** @param person null for who is forgotten */
    static TalentShown of(TalentRow r, PersonalData person, boolean firstCharacter) {
        String name = person == null ? People.ERASED : firstCharacter ? People.masked(person.name()) : "＊＊＊";
        return new TalentShown(r.id(), name, r.state(), r.stateName(), r.category(), r.categoryName(), r.otherCategory(), r.expertise(), r.titles(),
                r.programmes(), r.modes(), r.availableFrom(), r.availableUntil(), r.places(), r.stations(), r.stationId(), r.jurisdiction(),
                r.registeredOn(), r.mergedInto(), r.suspects());
    }
}
