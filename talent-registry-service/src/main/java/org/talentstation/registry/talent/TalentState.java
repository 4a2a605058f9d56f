package org.talentstation.registry.talent;

import java.util.LinkedHashSet;
import java.util.Set;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.talent.TalentEvent.PersonalDataCorrected;
import org.talentstation.registry.talent.TalentEvent.TalentAbsorbed;
import org.talentstation.registry.talent.TalentEvent.TalentAffiliated;
import org.talentstation.registry.talent.TalentEvent.TalentAffiliationEnded;
import org.talentstation.registry.talent.TalentEvent.TalentDuplicateDismissed;
import org.talentstation.registry.talent.TalentEvent.TalentDuplicateSuspected;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentEvent.TalentHandedOver;
import org.talentstation.registry.talent.TalentEvent.TalentKeyDestroyed;
import org.talentstation.registry.talent.TalentEvent.TalentMerged;
import org.talentstation.registry.talent.TalentEvent.TalentProfileChanged;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.talent.TalentEvent.TalentSeparated;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;
import org.talentstation.registry.vault.Sealed;

/** A talent's record as it stands. */
public final class TalentState {

    private Custody custody;
    private Sealed person;
    private Profile profile;
    private boolean erased;
    private boolean keyDestroyed;
    private String survivor;
    private final Set<String> affiliations = new LinkedHashSet<>();
    private final Set<String> absorbed = new LinkedHashSet<>();
    private final Set<String> suspected = new LinkedHashSet<>();
    private final Set<String> dismissed = new LinkedHashSet<>();

    public Custody custody() {
        return custody;
    }

    public Sealed person() {
        return person;
    }

    public Profile profile() {
        return profile;
    }

    public boolean isErased() {
        return erased;
    }

    public boolean isKeyDestroyed() {
        return keyDestroyed;
    }

    /** The record that stands for this one, or null. */
    public String survivor() {
        return survivor;
    }

    /** Stations that the talent works with. */
    public Set<String> affiliations() {
        return Set.copyOf(affiliations);
    }

    /** Records that this one stands for. */
    public Set<String> absorbed() {
        return Set.copyOf(absorbed);
    }

    public boolean isSuspected(String otherId) {
        return suspected.contains(otherId);
    }

    public boolean isDismissed(String otherId) {
        return dismissed.contains(otherId);
    }

    /** Refuses TALENT_ERASED for a person that was forgotten, TALENT_MERGED for a record that another one stands for. */
    public void mustStand() {
        if (erased) {
            throw Refusal.state("TALENT_ERASED", null, "该人才信息已删除，不能再办理。");
        }
        if (survivor != null) {
            throw Refusal.state("TALENT_MERGED", null, "该记录已并入“%s”，请在该记录上办理。".formatted(survivor));
        }
    }

    void evolve(TalentEvent event) {
        switch (event) {
            case TalentRegistered e -> {
                custody = e.custody();
                person = e.person();
                profile = e.profile();
                if (e.custody().stationId() != null) {
                    affiliations.add(e.custody().stationId());
                }
            }
            case PersonalDataCorrected e -> person = e.person();
            case TalentProfileChanged e -> profile = e.profile();
            case TalentAffiliated e -> affiliations.add(e.stationId());
            case TalentAffiliationEnded e -> affiliations.remove(e.stationId());
            case TalentDuplicateSuspected e -> suspected.add(e.otherId());
            case TalentDuplicateDismissed e -> {
                suspected.remove(e.otherId());
                dismissed.add(e.otherId());
            }
            case TalentMerged e -> survivor = e.survivorId();
            case TalentAbsorbed e -> absorbed.add(e.mergedId());
            case TalentUnmerged e -> survivor = null;
            case TalentSeparated e -> absorbed.remove(e.mergedId());
            case TalentHandedOver e -> custody = custody.in(e.jurisdiction(), e.hostId());
            case TalentErased e -> erased = true;
            case TalentKeyDestroyed e -> keyDestroyed = true;
        }
    }
}
