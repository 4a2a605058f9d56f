package org.talentstation.subsidy.grant;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about a subsidy that carries its own decision. */
public interface SubsidyCommand extends Command {

    /** What happens; nothing when it has happened already. */
    List<SubsidyEvent> decide(SubsidyBook book);
}
