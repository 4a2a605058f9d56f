package org.talentstation.registry.consent;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentEvent.ConsentHandedOver;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.talent.Custody;

/** What a talent agrees to at present. */
public final class ConsentState {

    private final Map<ConsentPurpose, String> live = new EnumMap<>(ConsentPurpose.class);

    private Custody custody;

    /** Purposes that the talent agrees to. */
    public Set<ConsentPurpose> live() {
        return Set.copyOf(live.keySet());
    }

    /** The version of the text that was agreed to, or null. */
    public String textOf(ConsentPurpose purpose) {
        return live.get(purpose);
    }

    /** Who keeps them: that of the talent; without its station. */
    public Custody custody() {
        return custody;
    }

    void evolve(ConsentEvent event) {
        switch (event) {
            case ConsentGiven e -> {
                live.put(e.purpose(), e.textVersion());
                custody = new Custody(null, e.hostId(), e.jurisdiction());
            }
            case ConsentHandedOver e -> custody = custody.in(e.jurisdiction(), e.hostId());
            case ConsentWithdrawn e -> live.remove(e.purpose());
        }
    }
}
