package org.talentstation.registry.imports;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.registry.imports.accept.AcceptImport;
import org.talentstation.registry.imports.rows.RecordRows;
import org.talentstation.registry.imports.stop.StopImport;

/** A file of talents or demands: accepted, carried out row by row, ended. Article 11. */
@AggregateRoot(type = "Import")
public class Import {

    @AggregateIdentifier
    private String id;
    private final ImportState state = new ImportState();

    protected Import() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptImport command) {
        command.decide(state).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void handle(RecordRows command) {
        command.decide(state).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void handle(StopImport command) {
        command.decide(state).ifPresent(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(ImportEvent event) {
        id = event.importId();
        state.evolve(event);
    }
}
