package org.talentstation.evaluation.standing;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationType;

/** What this service knows of a station: its title, and what evaluations made of it. Articles 16 and 17. */
@RestsOn("16")
public sealed interface StandingEvent {

    String standingId();

    /** A designated station is to be evaluated every two years from now on. */
    @EventName("evaluation.station-entered")
    record StationEntered(String standingId, String stationId, String stationName, String hostId, String hostName,
                          String jurisdiction, StationType stationType, LocalDate titleFrom) implements StandingEvent, Owned {
    }

    /** Host, name or type are otherwise after a verified change; what was begun goes on. Articles 5 and 15. */
    @EventName("evaluation.station-changed")
    @RestsOn({"5", "15"})
    record StationChanged(String standingId, String stationName, String hostId, String hostName, String jurisdiction,
                          StationType stationType, LocalDate from) implements StandingEvent {
    }

    /** It is being evaluated. */
    @EventName("evaluation.station-under-evaluation")
    record EvaluationStarted(String standingId, String evaluationId, String roundId) implements StandingEvent {
    }

    /** Its evaluation was concluded: two years count from that day, and none is open. Articles 16 and 17. */
    @EventName("evaluation.station-concluded")
    @RestsOn({"16", "17"})
    record StandingConcluded(String standingId, String stationId, String evaluationId, EvaluationOutcome outcome,
                             LocalDate concludedOn) implements StandingEvent {
    }

    /**
     * The station holds its title no more: nothing is due. Article 17.
     *
     * @param evaluationId the evaluation that was open, or null
     */
    @EventName("evaluation.title-ended")
    @RestsOn("17")
    record TitleEnded(String standingId, String stationId, Title title, LocalDate endedOn,
                      String evaluationId) implements StandingEvent {
    }

    /** An appeal was upheld: it is evaluated again, counted as before. Article 17 (an addition). */
    @EventName("evaluation.title-restored")
    @RestsOn("17")
    record TitleRestored(String standingId, LocalDate restoredOn) implements StandingEvent {
    }

    /** It is proposed as a demonstration station. Article 9. */
    @EventName("evaluation.station-demonstration-started")
    @RestsOn("9")
    record DemonstrationStarted(String standingId, String demonstrationId) implements StandingEvent {
    }

    /** The proposal was refused, or it is a demonstration station no more: another proposal may follow. Article 9. */
    @EventName("evaluation.station-demonstration-finished")
    @RestsOn("9")
    record DemonstrationFinished(String standingId, String demonstrationId) implements StandingEvent {
    }

    /** The title, and with it a proposal or a demonstration station, ended. Articles 9 and 17. */
    @EventName("evaluation.station-demonstration-dropped")
    @RestsOn({"9", "17"})
    record DemonstrationDropped(String standingId, String demonstrationId, Title title, LocalDate endedOn) implements StandingEvent {
    }

    /** It is to rectify. Article 17. */
    @EventName("evaluation.station-rectification-started")
    @RestsOn("17")
    record RectificationStarted(String standingId, String rectificationId) implements StandingEvent {
    }

    /** It was re-checked: accepted, it is active again; failed, it is not. Article 17. */
    @EventName("evaluation.station-rectification-finished")
    @RestsOn("17")
    record RectificationFinished(String standingId, String rectificationId, boolean accepted) implements StandingEvent {
    }

    /** The title ended, so nobody re-checks it any more. Article 17. */
    @EventName("evaluation.station-rectification-dropped")
    @RestsOn("17")
    record RectificationDropped(String standingId, String rectificationId, Title title, LocalDate endedOn) implements StandingEvent {
    }

    /**
     * An appeal against a conclusion was upheld: it counts no more, and the station may be evaluated anew. Article 17 (an addition).
     *
     * @param rectificationId the rectification that rests on it and was not accepted, or null
     * @param countedFrom     from when two years count now
     */
    @EventName("evaluation.station-conclusion-set-aside")
    @RestsOn("17")
    record ConclusionSetAside(String standingId, String stationId, String evaluationId, String rectificationId, LocalDate countedFrom,
                              LocalDate setAsideOn) implements StandingEvent {
    }
}
