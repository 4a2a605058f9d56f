package org.talentstation.subsidy.use;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about the use of a subsidy's money that carries its own decision. */
public interface UseCommand extends Command {

    String subsidyId();

    @Override
    default String aggregateId() {
        return UseOfFunds.idOf(subsidyId());
    }

    /** What happens; nothing when it has happened already. */
    List<UseEvent> decide(UseBook book);
}
