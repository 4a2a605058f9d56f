package org.talentstation.station.application.condition;

import java.util.List;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.Condition;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.ApplicationEvent.ConditionStated;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.Step;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.Required;

/** States the evidence for one of the four conditions. Article 6. */
public record StateCondition(String aggregateId, Condition condition, String statement,
                             List<FileReference> attachments, Occasion occasion) implements ApplicationCommand {

    public StateCondition {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    @Override
    public Optional<ConditionStated> decide(ApplicationState state) {
        Step.STATE_CONDITION.check(state.stage());
        String evidence = Required.text(statement, "statement", "“%s”的佐证说明".formatted(condition.chinese()));
        attachments.forEach(file -> file.checked("attachments"));
        return Optional.of(new ConditionStated(aggregateId, condition, evidence, attachments, occasion.date()));
    }
}
