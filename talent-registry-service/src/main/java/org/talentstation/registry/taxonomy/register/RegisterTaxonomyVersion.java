package org.talentstation.registry.taxonomy.register;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.taxonomy.TaxonomyBook;
import org.talentstation.registry.taxonomy.TaxonomyEvent.TaxonomyVersionRegistered;
import org.talentstation.registry.taxonomy.TaxonomyRegister;
import org.talentstation.registry.taxonomy.TaxonomyVersion;

/**
 * The fields of expertise get another text. Articles 8(2) and 11. Refuses what {@link FieldsAreInOrder} and {@link SuccessorFollows} refuse.
 */
public record RegisterTaxonomyVersion(TaxonomyVersion version, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return TaxonomyRegister.ID;
    }

    public TaxonomyVersionRegistered decide(TaxonomyBook book) {
        TaxonomyVersion checked = FieldsAreInOrder.checked(version);
        SuccessorFollows.check(book, checked);
        return new TaxonomyVersionRegistered(checked, occasion.date());
    }
}
