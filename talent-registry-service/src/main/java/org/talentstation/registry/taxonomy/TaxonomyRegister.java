package org.talentstation.registry.taxonomy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.registry.taxonomy.TaxonomyEvent.TaxonomyVersionRegistered;
import org.talentstation.registry.taxonomy.register.RegisterTaxonomyVersion;

/** Every version of the fields that was ever registered; there is one register. Articles 8(2) and 11. */
@AggregateRoot(type = "TaxonomyRegister")
public class TaxonomyRegister {

    public static final String ID = "field-taxonomy";

    @AggregateIdentifier
    private String id;
    private TaxonomyBook book = TaxonomyBook.empty();

    protected TaxonomyRegister() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterTaxonomyVersion command) {
        apply(command.decide(book));
    }

    @EventSourcingHandler
    void evolve(TaxonomyEvent event) {
        id = ID;
        switch (event) {
            case TaxonomyVersionRegistered e -> book = book.with(e.version());
        }
    }
}
