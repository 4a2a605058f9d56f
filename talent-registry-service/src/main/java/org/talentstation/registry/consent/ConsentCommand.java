package org.talentstation.registry.consent;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about a talent's consents that carries its own decision; no events when nothing changes. */
public interface ConsentCommand extends Command {

    List<? extends ConsentEvent> decide(ConsentState state);
}
