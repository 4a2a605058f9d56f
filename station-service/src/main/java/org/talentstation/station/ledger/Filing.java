package org.talentstation.station.ledger;

import java.time.LocalDate;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.text.FileReference;

/**
 * Something that a host filed about its station. Article 15.
 *
 * @param year    the year that it is about, or null where the kind is not yearly
 * @param filedOn day of its first filing: returned for completion, it keeps it (our reading)
 * @param dueOn   last day on which it was in time, or null where none was set
 */
public record Filing(String filingId, FilingKind kind, Integer year, String title, FileReference file, LocalDate filedOn, LocalDate dueOn) {

    Filing with(String newTitle, FileReference newFile) {
        return new Filing(filingId, kind, year, newTitle, newFile, filedOn, dueOn);
    }
}
