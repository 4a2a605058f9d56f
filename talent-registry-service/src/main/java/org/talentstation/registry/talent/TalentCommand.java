package org.talentstation.registry.talent;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about a talent's record that carries its own decision; no events when nothing changes. */
public interface TalentCommand extends Command {

    List<TalentEvent> decide(TalentState state);
}
