package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.biennial.BiennialRound;
import org.talentstation.evaluation.biennial.BiennialRoundId;
import org.talentstation.evaluation.biennial.seat.SeatJudges;
import org.talentstation.evaluation.panel.DrawnExpert;
import org.talentstation.evaluation.panel.PanelDrawn;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The panel of a biennial round is drawn: it judges every station of the round. Articles 7(2) and 16. */
@Component
public final class WhenPanelDrawnThenSeatJudges implements Automation<PanelDrawn> {

    private final AggregateState state;

    public WhenPanelDrawnThenSeatJudges(AggregateState state) {
        this.state = state;
    }

    @Override
    public String name() {
        return "whenPanelDrawnThenSeatJudges";
    }

    @Override
    public Set<Class<? extends PanelDrawn>> triggers() {
        return Set.of(PanelDrawn.class);
    }

    @Override
    public List<? extends Command> react(PanelDrawn drawn, LoggedEvent<PanelDrawn> logged, Occasion occasion) {
        if (!BiennialRoundId.is(drawn.roundId())) {
            return List.of();
        }
        List<Judge> judges = judges(drawn.members());
        List<Judge> substitutes = judges(drawn.substitutes());
        return state.of(BiennialRound.class, drawn.roundId(), BiennialRound::evaluations).stream()
                .map(id -> new SeatJudges(id, drawn.panelId(), judges, substitutes, occasion)).toList();
    }

    private static List<Judge> judges(List<DrawnExpert> experts) {
        return experts.stream().map(e -> new Judge(e.expertId(), e.name())).toList();
    }
}
