package org.talentstation.evaluation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.law.LawInForce;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.demonstration.CriterionFinding;
import org.talentstation.evaluation.demonstration.DemonstrationCriterion;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationProposed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.standing.StandingEvent.EvaluationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StandingConcluded;
import org.talentstation.evaluation.standing.StandingEvent.StationEntered;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.Finding;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.SeededEvents;

/** A station in the running service's log, with what it needs to be a demonstration station or to rectify. */
public record SeededStation(String uuid, String hostId, String jurisdiction) {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

    public static SeededStation of(String hostId) {
        return new SeededStation(UUID.randomUUID().toString(), hostId, "huancui");
    }

    /** A law that is in force on the running service's own day. */
    public static void theLawOfTodayIsKnown() {
        PolicyVersion text = Measures2020.version();
        RunningEvaluation.learn("policy-register", new PolicyVersionPublished(new PolicyVersion("weihai-transition", text.documentNumber(),
                text.title(), text.effectiveTo().plusDays(1), null, text.parameters())));
        Eventually.until("the law is known", Duration.ofSeconds(30), () -> RunningEvaluation.service()
                .bean(LawInForce.class).policies().findInForceOn(today()).isPresent());
    }

    public static LocalDate today() {
        return ChinaTime.dateOf(RunningEvaluation.service().bean(BusinessClock.class).instant());
    }

    public String id() {
        return "station-" + uuid;
    }

    public String standing() {
        return "standing-" + uuid;
    }

    public String evaluation() {
        return "evaluation-" + uuid;
    }

    public String rectification() {
        return "rectification-" + uuid;
    }

    public String demonstration() {
        return "demonstration-" + uuid;
    }

    public StationFacts facts() {
        return new StationFacts(id(), "驿站" + uuid, hostId, "某研究院", jurisdiction, StationType.INNOVATION, Title.HELD, DAY, DAY);
    }

    public StationEntered entered() {
        return new StationEntered(standing(), id(), "驿站" + uuid, hostId, "某研究院", jurisdiction, StationType.INNOVATION, DAY);
    }

    public DemonstrationProposed proposed() {
        return new DemonstrationProposed(demonstration(), facts(), Arrays.stream(DemonstrationCriterion.values())
                .map(c -> new CriterionFinding(c, Finding.MET, "见台账。", List.of())).toList(), "bureau.officer", today(), Measures2020.ID);
    }

    public RectificationOrdered ordered(LocalDate deadline) {
        return new RectificationOrdered(rectification(), evaluation(), facts(), "完善管理制度。", deadline, "bureau.leader",
                deadline.minusMonths(6), Measures2020.ID);
    }

    /** Its standing: designated, and then whatever {@code more} says. */
    public SeededStation enter(Object... more) {
        var events = new ArrayList<Object>(List.of(entered()));
        events.addAll(List.of(more));
        SeededEvents.append(RunningEvaluation.service(), "StationStanding", standing(), events.toArray());
        return this;
    }

    /** An evaluation of it that was concluded yesterday. */
    public SeededStation concludedWith(EvaluationOutcome outcome) {
        LocalDate yesterday = today().minusDays(1);
        enter(new EvaluationStarted(standing(), evaluation(), "biennial-" + uuid),
                new StandingConcluded(standing(), id(), evaluation(), outcome, yesterday));
        SeededEvents.append(RunningEvaluation.service(), "BiennialEvaluation", evaluation(), opened(),
                new EvaluationConcluded(evaluation(), "biennial-" + uuid, id(), outcome, 4000, List.of(), List.of(), "管理不善。", yesterday,
                        yesterday.plusYears(2), Measures2020.ID));
        return this;
    }

    /** An evaluation of it that is open. */
    public SeededStation underEvaluation() {
        enter(new EvaluationStarted(standing(), evaluation(), "biennial-" + uuid));
        SeededEvents.append(RunningEvaluation.service(), "BiennialEvaluation", evaluation(), opened());
        return this;
    }

    private EvaluationOpened opened() {
        return new EvaluationOpened(evaluation(), "biennial-" + uuid, facts(), DAY.plusYears(2), null, today(),
                Weights.of(Measures2020.version()), Measures2020.ID);
    }
}
