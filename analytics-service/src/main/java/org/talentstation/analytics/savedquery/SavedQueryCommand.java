package org.talentstation.analytics.savedquery;

import java.util.Optional;
import org.talentstation.kernel.command.Command;

/** An intention about a kept question that carries its own decision; empty where it changes nothing. */
public interface SavedQueryCommand extends Command {

    Optional<SavedQueryEvent> decide(SavedQueryState state);
}
