package org.talentstation.registry.imports.rows;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportKind;
import org.talentstation.registry.imports.sheet.Sheet;

/** Judges rows of one kind: a good one becomes the command that the form would have sent. */
interface RowReader {

    ImportKind kind();

    /** @param from rows of the sheet before these; what they said counts as known */
    Judged judge(ImportAccepted accepted, Sheet sheet, int from, List<Sheet.Row> rows, Occasion occasion);
}
