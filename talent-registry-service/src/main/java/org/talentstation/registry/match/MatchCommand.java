package org.talentstation.registry.match;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about a match that carries its own decision; no events when nothing changes. */
public interface MatchCommand extends Command {

    List<MatchEvent> decide(MatchState state);
}
