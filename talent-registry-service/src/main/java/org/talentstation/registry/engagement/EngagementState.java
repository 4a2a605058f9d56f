package org.talentstation.registry.engagement;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.engagement.EngagementEvent.EngagementEnded;
import org.talentstation.registry.engagement.EngagementEvent.EngagementExtended;
import org.talentstation.registry.engagement.EngagementEvent.EngagementHandedOver;
import org.talentstation.registry.talent.Custody;

/** An engagement as it stands. */
public final class EngagementState {

    private Custody custody;
    private EngagementBegun begun;
    private LocalDate endsOn;
    private LocalDate endedOn;

    /** Null before it begins. */
    public EngagementBegun begun() {
        return begun;
    }

    /** Last day that was agreed, or null. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Refuses ENGAGEMENT_OVER. */
    public void mustLast() {
        if (endedOn != null) {
            throw Refusal.state("ENGAGEMENT_OVER", "8(5)", "该项合作已于%s结束，不能再办理。".formatted(endedOn));
        }
    }

    /** Who keeps it at present. */
    public Custody custody() {
        return custody;
    }

    void evolve(EngagementEvent event) {
        switch (event) {
            case EngagementHandedOver e -> custody = custody.in(e.jurisdiction(), e.hostId());
            case EngagementBegun e -> {
                begun = e;
                custody = new Custody(e.stationId(), e.hostId(), e.jurisdiction());
                endsOn = e.endsOn();
            }
            case EngagementExtended e -> endsOn = e.endsOn();
            case EngagementEnded e -> endedOn = e.endedOn();
        }
    }
}
