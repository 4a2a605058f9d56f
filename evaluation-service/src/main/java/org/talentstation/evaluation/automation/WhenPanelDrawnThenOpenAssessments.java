package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.Rubric;
import org.talentstation.evaluation.assessment.open.OpenAssessment;
import org.talentstation.evaluation.biennial.BiennialRoundId;
import org.talentstation.evaluation.panel.DrawnExpert;
import org.talentstation.evaluation.panel.PanelDrawn;
import org.talentstation.evaluation.round.EvaluationRound;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;

/** The panel of a round of applications is drawn: every application still in the round comes before it, with the draw's rubric. Article 7(2). */
@Component
public final class WhenPanelDrawnThenOpenAssessments implements Automation<PanelDrawn> {

    private final AggregateState state;

    public WhenPanelDrawnThenOpenAssessments(AggregateState state) {
        this.state = state;
    }

    @Override
    public String name() {
        return "whenPanelDrawnThenOpenAssessments";
    }

    @Override
    public Set<Class<? extends PanelDrawn>> triggers() {
        return Set.of(PanelDrawn.class);
    }

    @Override
    public List<? extends Command> react(PanelDrawn drawn, LoggedEvent<PanelDrawn> logged, Occasion occasion) {
        if (BiennialRoundId.is(drawn.roundId())) {
            return List.of();
        }
        // The version that the draw was decided under, even if another one is in force by now (Article 18).
        PolicyVersion policy = occasion.law().versions().stream().filter(v -> v.id().equals(drawn.policyVersion()))
                .findFirst().orElseThrow(() -> new IllegalStateException(
                        "The draw's policy version " + drawn.policyVersion() + " is not in the log"));
        Rubric rubric = Rubric.of(policy);
        List<Judge> judges = judges(drawn.members());
        List<Judge> substitutes = judges(drawn.substitutes());
        return state.of(EvaluationRound.class, drawn.roundId(), round -> round.entriesInCompetition().stream()
                .map(entry -> new OpenAssessment(drawn.roundId(), round.openedOn(), entry, judges, substitutes, rubric,
                        occasion)).toList());
    }

    private static List<Judge> judges(List<DrawnExpert> experts) {
        return experts.stream().map(e -> new Judge(e.expertId(), e.name())).toList();
    }
}
