package org.talentstation.registry.taxonomy;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** What happened to the fields that talents work in and demands ask for. Articles 8(2) and 11. */
@RestsOn({"8(2)", "11"})
public sealed interface TaxonomyEvent {

    /** A version was registered, with every field. */
    @EventName("registry.taxonomy-version-registered")
    record TaxonomyVersionRegistered(TaxonomyVersion version, LocalDate on) implements TaxonomyEvent {
    }
}
