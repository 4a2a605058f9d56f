package org.talentstation.registry.view.fieldtaxonomies;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.registry.taxonomy.Replacement;
import org.talentstation.registry.taxonomy.TaxonomyEvent.TaxonomyVersionRegistered;
import org.talentstation.registry.taxonomy.TaxonomyEvent;

/** The registered versions of the fields; the fields themselves are asked for by version. Articles 8(2) and 11. */
@Component
public class FieldTaxonomies extends View<FieldTaxonomies.Row> {

    public FieldTaxonomies() {
        super("field-taxonomies", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(TaxonomyEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((TaxonomyEvent) event.payload()) {
            case TaxonomyVersionRegistered e -> rows.upsert(e.version().id(), row -> new Row(e.version().id(), e.version().title(), e.version().source(),
                    e.version().effectiveFrom(), e.version().fields().size(),
                    (int) e.version().fields().stream().filter(field -> field.parent() == null).count(), e.version().replaces(), e.on()));
        }
    }

    /**
     * A version.
     *
     * @param fieldCount      fields of every level
     * @param firstLevelCount those without a parent
     */
    public record Row(String id, String title, String source, LocalDate effectiveFrom, int fieldCount, int firstLevelCount,
                      List<Replacement> replaces, LocalDate registeredOn) {
    }
}
