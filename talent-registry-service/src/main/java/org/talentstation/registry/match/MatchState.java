package org.talentstation.registry.match;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.match.MatchEvent.MatchAccepted;
import org.talentstation.registry.match.MatchEvent.MatchConsented;
import org.talentstation.registry.match.MatchEvent.MatchDeclined;
import org.talentstation.registry.match.MatchEvent.MatchHandedOver;
import org.talentstation.registry.match.MatchEvent.MatchLapsed;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.talent.Custody;

/** A match as it stands. */
public final class MatchState {

    private Custody custody;
    private MatchProposed proposed;
    private MatchStage stage;
    private LocalDate waitingSince;

    public MatchProposed proposed() {
        return proposed;
    }

    public MatchStage stage() {
        return stage;
    }

    /** Since when the one whose turn it is has not answered. */
    public LocalDate waitingSince() {
        return waitingSince;
    }

    /** Refuses MATCH_OVER when nobody waits for an answer any more. Article 11. */
    public void mustBeOpen() {
        if (!stage.isOpen()) {
            throw Refusal.state("MATCH_OVER", "11", "该对接%s，不能再办理。".formatted(stage.chinese()));
        }
    }

    /** Who keeps it at present. */
    public Custody custody() {
        return custody;
    }

    void evolve(MatchEvent event) {
        switch (event) {
            case MatchHandedOver e -> custody = custody.in(e.jurisdiction(), e.hostId());
            case MatchProposed e -> {
                proposed = e;
                custody = new Custody(e.stationId(), e.hostId(), e.jurisdiction());
                waits(MatchStage.PROPOSED, e.on());
            }
            case MatchConsented e -> waits(MatchStage.CONSENTED, e.on());
            case MatchAccepted e -> stage = MatchStage.ACCEPTED;
            case MatchDeclined e -> stage = MatchStage.DECLINED;
            case MatchLapsed e -> stage = MatchStage.LAPSED;
        }
    }

    private void waits(MatchStage next, LocalDate since) {
        stage = next;
        waitingSince = since;
    }
}
