package org.talentstation.subsidy.receipt;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.talentstation.subsidy.receipt.ReceiptEvent.ReceiptsImported;
import org.talentstation.subsidy.receipt.take.RecordReceiptImport;

/** One import of a file of receipts, with what became of each row. Article 9. */
@AggregateRoot(type = "ReceiptImport")
public class ReceiptImport {

    @AggregateIdentifier
    private String id;

    protected ReceiptImport() {
    }

    @CommandHandler
    public ReceiptImport(RecordReceiptImport command) {
        apply(new ReceiptsImported(command.aggregateId(), command.fileSha256(), command.accepted(), command.repeated(),
                List.copyOf(command.refused()), command.occasion().date()));
    }

    @EventSourcingHandler
    void evolve(ReceiptEvent event) {
        id = event.importId();
    }
}
