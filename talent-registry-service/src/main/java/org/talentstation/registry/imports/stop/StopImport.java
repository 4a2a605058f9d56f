package org.talentstation.registry.imports.stop;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.Required;
import org.talentstation.registry.imports.ImportCommand;
import org.talentstation.registry.imports.ImportEvent;
import org.talentstation.registry.imports.ImportEvent.ImportStopped;
import org.talentstation.registry.imports.ImportState;

/** No further row is carried out; what was stays. Refuses IMPORT_ENDED. Article 11. */
public record StopImport(String aggregateId, String reason, Occasion occasion) implements ImportCommand {

    private static final int LONGEST = 200;

    @Override
    public Optional<ImportEvent> decide(ImportState state) {
        state.mustRun();
        return Optional.of(new ImportStopped(aggregateId, state.done(), Required.text(reason, "reason", "理由", LONGEST), occasion.date()));
    }
}
