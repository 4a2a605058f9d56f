package org.talentstation.evaluation.expert.register;

import java.util.List;
import org.talentstation.evaluation.expert.ExpertId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** Enter an expert with the affiliations declared at entry. Article 7(2). */
public record RegisterExpert(String account, String name, List<String> fields, List<String> affiliations,
                             Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return ExpertId.of(account);
    }
}
