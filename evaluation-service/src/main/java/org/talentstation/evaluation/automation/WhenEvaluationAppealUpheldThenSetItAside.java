package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.biennial.setaside.SetAsideEvaluation;
import org.talentstation.evaluation.rectification.RectificationId;
import org.talentstation.evaluation.standing.setaside.SetAsideConclusion;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.station.EvaluationAppealUpheldPublished;

/** An appeal against a conclusion was upheld: it is set aside, and the station counts as before it. Article 17 (an addition). */
@Component
public final class WhenEvaluationAppealUpheldThenSetItAside implements Automation<EvaluationAppealUpheldPublished> {

    @Override
    public String name() {
        return "whenEvaluationAppealUpheldThenSetItAside";
    }

    @Override
    public Set<Class<? extends EvaluationAppealUpheldPublished>> triggers() {
        return Set.of(EvaluationAppealUpheldPublished.class);
    }

    @Override
    public List<? extends Command> react(EvaluationAppealUpheldPublished event, LoggedEvent<EvaluationAppealUpheldPublished> logged,
                                         Occasion occasion) {
        return List.of(new SetAsideEvaluation(event.evaluationId(), event.appealId(), event.decidedOn(), occasion),
                new SetAsideConclusion(event.stationId(), event.evaluationId(), RectificationId.of(event.evaluationId()), event.decidedOn(),
                        occasion));
    }
}
