package org.talentstation.evaluation.standing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.talentstation.evaluation.standing.StandingEvent.ConclusionSetAside;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationDropped;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationFinished;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationStarted;
import org.talentstation.evaluation.standing.StandingEvent.EvaluationStarted;
import org.talentstation.evaluation.standing.StandingEvent.RectificationDropped;
import org.talentstation.evaluation.standing.StandingEvent.RectificationFinished;
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StandingConcluded;
import org.talentstation.evaluation.standing.StandingEvent.StationChanged;
import org.talentstation.evaluation.standing.StandingEvent.StationEntered;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.StandingEvent.TitleRestored;

/** What a station's standing remembers in order to decide; it only assigns, and never judges. */
final class StandingState {

    private StationFacts facts;
    private String openEvaluation;
    private String demonstration;
    private final SequencedMap<String, Rectifying> rectifications = new LinkedHashMap<>();
    private boolean evaluatedAnew;
    private final SequencedMap<String, LocalDate> conclusions = new LinkedHashMap<>();
    private final Set<String> unaccepted = new HashSet<>();

    void evolve(StandingEvent event) {
        switch (event) {
            case StationEntered e -> facts = new StationFacts(e.stationId(), e.stationName(), e.hostId(), e.hostName(),
                    e.jurisdiction(), e.stationType(), Title.HELD, e.titleFrom(), e.titleFrom());
            case StationChanged e -> facts = facts.changed(e);
            case EvaluationStarted e -> {
                openEvaluation = e.evaluationId();
                evaluatedAnew = false;
            }
            case StandingConcluded e -> {
                facts = facts.countedFrom(e.concludedOn());
                openEvaluation = null;
                conclusions.put(e.evaluationId(), e.concludedOn());
            }
            case TitleEnded e -> {
                facts = facts.as(e.title());
                openEvaluation = null;
                demonstration = null;
                rectifications.clear();
            }
            case TitleRestored e -> facts = facts.as(Title.HELD);
            case DemonstrationStarted e -> demonstration = e.demonstrationId();
            case DemonstrationFinished e -> demonstration = null;
            case DemonstrationDropped e -> demonstration = null;
            case RectificationStarted e -> {
                rectifications.put(e.rectificationId(), new Rectifying(e.rectificationId(), false));
                unaccepted.add(e.rectificationId());
            }
            case RectificationFinished e -> {
                if (e.accepted()) {
                    rectifications.clear(); // and those that had failed before it
                    unaccepted.remove(e.rectificationId());
                } else {
                    rectifications.put(e.rectificationId(), new Rectifying(e.rectificationId(), true));
                }
            }
            case RectificationDropped e -> rectifications.remove(e.rectificationId());
            case ConclusionSetAside e -> {
                evaluatedAnew |= openEvaluation == null && !facts.countedFrom().equals(e.countedFrom());
                facts = facts.countedFrom(e.countedFrom());
                conclusions.remove(e.evaluationId());
                rectifications.remove(e.rectificationId());
                unaccepted.remove(e.rectificationId());
            }
        }
    }

    StationFacts facts() {
        return facts;
    }

    /** The evaluation that is not concluded, or null. */
    String openEvaluation() {
        return openEvaluation;
    }

    /** The newest conclusion was set aside, and no evaluation was begun since. */
    boolean isEvaluatedAnew() {
        return evaluatedAnew;
    }

    boolean hasConclusion(String evaluationId) {
        return conclusions.containsKey(evaluationId);
    }

    /** The conclusion that came after this one, or null; what was set aside counts no more. */
    String conclusionAfter(String evaluationId) {
        return !hasConclusion(evaluationId) || conclusions.lastEntry().getKey().equals(evaluationId) ? null : conclusions.lastEntry().getKey();
    }

    /** The newest other conclusion, or the day of the designation. */
    LocalDate countedFromWithout(String evaluationId) {
        return conclusions.entrySet().stream().filter(c -> !c.getKey().equals(evaluationId)).map(Map.Entry::getValue)
                .max(LocalDate::compareTo).orElse(facts.titleFrom());
    }

    /** Whether it was ordered and not accepted. */
    boolean isUnaccepted(String rectificationId) {
        return unaccepted.contains(rectificationId);
    }

    /** The demonstration that was proposed or confirmed, or null. */
    String demonstration() {
        return demonstration;
    }

    /** The newest rectification that was not accepted, or null. */
    Rectifying rectifying() {
        return rectifications.isEmpty() ? null : rectifications.lastEntry().getValue();
    }

    /** The rectification that waits for its re-check, or null. */
    Rectifying undecided() {
        return rectifications.values().stream().filter(r -> !r.failed()).findFirst().orElse(null);
    }
}
