package org.talentstation.registry.engagement;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about an engagement that carries its own decision; no events when nothing changes. */
public interface EngagementCommand extends Command {

    List<? extends EngagementEvent> decide(EngagementState state);
}
