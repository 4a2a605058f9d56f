package org.talentstation.registry.imports;

import java.util.Optional;
import org.talentstation.kernel.command.Command;

/** An intention about an import that carries its own decision; empty where it changes nothing. */
public interface ImportCommand extends Command {

    Optional<ImportEvent> decide(ImportState state);
}
