package org.talentstation.registry.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;

/** What happened to a file of talents or demands; nothing of its content. Article 11. */
@RestsOn("11")
public sealed interface ImportEvent {

    String importId();

    /**
     * The file can be read and is carried out from now on.
     *
     * @param jurisdiction of whoever imports, whose bounds hold for every row; null for the whole city
     * @param hostId       likewise, of a host's staff
     */
    @EventName("registry.import-accepted")
    record ImportAccepted(String importId, ImportKind kind, int rows, String jurisdiction, String hostId, String importedBy, Instant at, LocalDate on)
            implements ImportEvent, Owned {
    }

    /**
     * Rows were carried out, together with what they brought.
     *
     * @param done    rows that are done by now, from the first on
     * @param taken   of these rows: new talents or demands
     * @param known   of these rows: what the database already had
     * @param refused of these rows: those that were not taken
     * @param last    whether no row is left
     */
    @EventName("registry.rows-imported")
    record RowsImported(String importId, int done, int taken, int known, List<RefusedRow> refused, boolean last, String jurisdiction, String hostId, Instant at)
            implements ImportEvent {
    }

    /** Somebody stopped it; what was carried out stays. */
    @EventName("registry.import-stopped")
    record ImportStopped(String importId, int done, String reason, LocalDate on) implements ImportEvent {
    }
}
