package org.talentstation.registry.imports.rows;

import java.util.List;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.imports.ImportCommand;
import org.talentstation.registry.imports.ImportEvent;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportEvent.RowsImported;
import org.talentstation.registry.imports.ImportState;
import org.talentstation.registry.imports.RefusedRow;

/**
 * What became of the next rows, in one transaction with what they brought. Refuses IMPORT_ENDED, and IMPORT_ROWS_DONE when they are done already: nothing of
 * the transaction happens then. Article 11.
 *
 * @param from    rows that were done before
 * @param rows    rows that it is about
 */
public record RecordRows(String aggregateId, int from, int rows, int taken, int known, List<RefusedRow> refused, Occasion occasion) implements ImportCommand {

    @Override
    public Optional<ImportEvent> decide(ImportState state) {
        state.mustRun();
        if (state.done() != from) {
            throw Refusal.state("IMPORT_ROWS_DONE", "11", "这些行已经办理。");
        }
        ImportAccepted accepted = state.accepted();
        int done = from + rows;
        return Optional.of(new RowsImported(aggregateId, done, taken, known, refused, done >= accepted.rows(), accepted.jurisdiction(), accepted.hostId(), occasion.at()));
    }
}
