package org.talentstation.registry.demand;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about a demand that carries its own decision; no events when nothing changes. */
public interface DemandCommand extends Command {

    List<? extends DemandEvent> decide(DemandState state);
}
