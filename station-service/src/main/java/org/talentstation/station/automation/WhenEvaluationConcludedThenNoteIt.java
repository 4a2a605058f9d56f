package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.station.designation.evaluate.NoteEvaluation;

/** An evaluation was learned: its host may appeal against it, before somebody else. Articles 16 and 17. */
@Component
final class WhenEvaluationConcludedThenNoteIt implements Automation<EvaluationPublished> {

    @Override
    public String name() {
        return "whenEvaluationConcludedThenNoteIt";
    }

    @Override
    public Set<Class<? extends EvaluationPublished>> triggers() {
        return Set.of(EvaluationPublished.class);
    }

    @Override
    public List<? extends Command> react(EvaluationPublished event, LoggedEvent<EvaluationPublished> logged, Occasion occasion) {
        return List.of(new NoteEvaluation(event.stationId(), event.evaluationId(), event.outcome(), event.concludedOn(),
                logged.origin().actor(), event.policyVersion(), occasion));
    }
}
