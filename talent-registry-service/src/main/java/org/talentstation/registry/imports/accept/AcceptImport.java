package org.talentstation.registry.imports.accept;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.registry.imports.ImportCommand;
import org.talentstation.registry.imports.ImportEvent;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportKind;
import org.talentstation.registry.imports.ImportState;

/** A file that can be read is to be carried out; the same file again changes nothing. Article 11. */
public record AcceptImport(String aggregateId, ImportKind kind, int rows, String jurisdiction, String hostId, Occasion occasion) implements ImportCommand, Owned {

    @Override
    public Optional<ImportEvent> decide(ImportState state) {
        return state.isAccepted() ? Optional.empty()
                : Optional.of(new ImportAccepted(aggregateId, kind, rows, jurisdiction, hostId, occasion.actor().id(), occasion.at(), occasion.date()));
    }
}
