package org.talentstation.registry.access;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Every unmasked reading of one person's data. */
@AggregateRoot(type = "AccessRecord")
public class AccessRecord {

    @AggregateIdentifier
    private String id;

    protected AccessRecord() {
    }

    public static String idOf(String talentId) {
        return "access-" + talentId.substring(talentId.indexOf('-') + 1);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteAccess command) {
        apply(command.decide());
    }

    @EventSourcingHandler
    void evolve(AccessEvent event) {
        id = event.accessId();
    }
}
