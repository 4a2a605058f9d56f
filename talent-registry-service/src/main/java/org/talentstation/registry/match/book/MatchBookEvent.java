package org.talentstation.registry.match.book;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.registry.match.LapseCause;

/** What happened to the open matches of one demand or one talent, the subject. Articles 8 and 11. */
@RestsOn({"8", "11"})
public sealed interface MatchBookEvent {

    String subjectId();

    /**
     * A match is open from now on.
     *
     * @param partnerId       the talent in a demand's book, the demand in a talent's
     * @param consentSequence the consent that it rests on: its place in the stream of the talent's consents
     */
    @EventName("registry.match-entered")
    record MatchEntered(String subjectId, String matchId, String partnerId, long consentSequence) implements MatchBookEvent {
    }

    /** It is open no more; an accepted one keeps its pair together. */
    @EventName("registry.match-left")
    record MatchLeft(String subjectId, String matchId, boolean accepted) implements MatchBookEvent {
    }

    /**
     * The ground of these open matches is gone; no other one may be entered that rests on it.
     *
     * @param withdrawalSequence of a withdrawn consent: its place in the stream of the talent's consents; of a merger: its place in the talent's
     *                           stream; else null
     */
    @EventName("registry.matches-ended")
    record MatchesEnded(String subjectId, List<String> matchIds, LapseCause cause, Long withdrawalSequence, LocalDate on)
            implements MatchBookEvent {
    }

    /**
     * The merger of the talent's record was taken back: it may be proposed again; what lapsed stays lapsed.
     *
     * @param unmergerSequence its place in the talent's stream
     */
    @EventName("registry.matches-reopened")
    record MatchesReopened(String subjectId, long unmergerSequence, LocalDate on) implements MatchBookEvent {
    }
}
