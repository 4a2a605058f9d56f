package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.biennial.end.EndEvaluation;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Who holds no title is not evaluated: what was open ends. Article 17. */
@Component
public final class WhenTitleEndedThenEndEvaluation implements Automation<TitleEnded> {

    @Override
    public String name() {
        return "whenTitleEndedThenEndEvaluation";
    }

    @Override
    public Set<Class<? extends TitleEnded>> triggers() {
        return Set.of(TitleEnded.class);
    }

    @Override
    public List<? extends Command> react(TitleEnded ended, LoggedEvent<TitleEnded> logged, Occasion occasion) {
        return ended.evaluationId() == null ? List.of()
                : List.of(new EndEvaluation(ended.evaluationId(), ended.title(), ended.endedOn(), occasion));
    }
}
