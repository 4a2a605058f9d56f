package org.talentstation.registry.view.talents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.talent.DuplicateBasis;
import org.talentstation.registry.talent.Expertise;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.TalentEvent.TalentDuplicateSuspected;
import org.talentstation.registry.talent.TalentEvent.TalentHandedOver;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.vault.Sealed;

/**
 * A talent as it stands.
 *
 * @param person     sealed; null once the person is to be forgotten
 * @param fields     codes of the fields, for filtering
 * @param stations   it works with
 * @param mergedInto the record that stands for it, or null
 * @param suspects   records that may be the same person
 */
public record TalentRow(String id, State state, String stateName, Sealed person, TalentCategory category, String categoryName, String otherCategory,
                        List<Expertise> expertise, List<String> fields, List<String> titles, List<String> programmes, List<EngagementMode> modes,
                        LocalDate availableFrom, LocalDate availableUntil, List<String> places, List<String> stations, String stationId, String hostId,
                        String jurisdiction, LocalDate registeredOn, String mergedInto, List<Suspect> suspects, boolean suspected) {

    /** Whether the record counts. */
    public enum State {
        ACTIVE("在库"), MERGED("已合并"), ERASED("已删除");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** A record that may be the same person, and why. */
    public record Suspect(String otherId, DuplicateBasis basis, String basisName, LocalDate on) {
    }

    static TalentRow of(TalentRegistered e) {
        return new TalentRow(e.talentId(), State.ACTIVE, State.ACTIVE.chinese(), e.person(), null, null, null, List.of(), List.of(), List.of(),
                List.of(), List.of(), null, null, List.of(), e.custody().stationId() == null ? List.of() : List.of(e.custody().stationId()),
                e.custody().stationId(), e.custody().hostId(), e.custody().jurisdiction(), e.on(), null, List.of(), false).with(e.profile());
    }

    TalentRow with(Profile p) {
        return new TalentRow(id, state, stateName, person, p.category(), p.category().chinese(), p.otherCategory(), p.expertise(),
                p.expertise().stream().map(Expertise::field).toList(), p.titles(), p.programmes(), p.availability().modes(), p.availability().from(),
                p.availability().until(), p.availability().places(), stations, stationId, hostId, jurisdiction, registeredOn, mergedInto, suspects,
                suspected);
    }

    TalentRow of(Sealed who) {
        return changed(state, who, stations, mergedInto, suspects);
    }

    TalentRow of(TalentHandedOver e) {
        return new TalentRow(id, state, stateName, person, category, categoryName, otherCategory, expertise, fields, titles, programmes, modes,
                availableFrom, availableUntil, places, stations, stationId, e.hostId(), e.jurisdiction(), registeredOn, mergedInto, suspects, suspected);
    }

    TalentRow at(String station) {
        return changed(state, person, Stream.concat(stations.stream(), Stream.of(station)).distinct().toList(), mergedInto, suspects);
    }

    TalentRow without(String station) {
        return changed(state, person, stations.stream().filter(s -> !s.equals(station)).toList(), mergedInto, suspects);
    }

    TalentRow suspecting(TalentDuplicateSuspected e) {
        return changed(state, person, stations, mergedInto, Stream.concat(suspects.stream(),
                Stream.of(new Suspect(e.otherId(), e.basis(), e.basis().chinese(), e.on()))).toList());
    }

    TalentRow cleared(String otherId) {
        return changed(state, person, stations, mergedInto, suspects.stream().filter(s -> !s.otherId().equals(otherId)).toList());
    }

    TalentRow merged(String into) {
        return changed(into == null ? State.ACTIVE : State.MERGED, person, stations, into, into == null ? suspects : List.of());
    }

    TalentRow erased() {
        return changed(State.ERASED, null, stations, mergedInto, List.of());
    }

    private TalentRow changed(State now, Sealed who, List<String> where, String into, List<Suspect> alike) {
        return new TalentRow(id, now, now.chinese(), who, category, categoryName, otherCategory, expertise, fields, titles, programmes, modes,
                availableFrom, availableUntil, places, where, stationId, hostId, jurisdiction, registeredOn, into, alike, !alike.isEmpty());
    }
}
