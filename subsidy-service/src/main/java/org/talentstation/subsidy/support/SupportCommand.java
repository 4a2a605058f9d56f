package org.talentstation.subsidy.support;

import org.talentstation.kernel.command.Command;

/** An intention about a district's support that carries its own decision. */
public interface SupportCommand extends Command {

    SupportEvent decide(SupportState state);
}
