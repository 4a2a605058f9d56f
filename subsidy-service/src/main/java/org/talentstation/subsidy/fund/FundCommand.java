package org.talentstation.subsidy.fund;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about a fund that carries its own decision. */
public interface FundCommand extends Command {

    /** What happens; nothing when it has happened already. */
    List<FundEvent> decide(FundBook book);
}
