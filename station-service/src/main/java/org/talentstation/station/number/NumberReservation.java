package org.talentstation.station.number;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.number.NumberEvent.NumberReserved;
import org.talentstation.station.number.reserve.ReserveNumber;

/** One document or plaque number; that its stream can begin only once makes the number unique. Article 7(4). */
@AggregateRoot(type = "NumberReservation")
public class NumberReservation {

    @AggregateIdentifier
    private String id;

    protected NumberReservation() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReserveNumber command) {
        if (id != null) {
            throw Refusal.state("NUMBER_ALREADY_USED", null, "%s“%s”已经使用过，请核对后换用新的编号。"
                    .formatted(command.kind().chinese(), command.number()));
        }
        apply(new NumberReserved(command.kind(), command.number(), command.usedFor()));
    }

    @EventSourcingHandler
    void evolve(NumberEvent event) {
        switch (event) {
            case NumberReserved e -> id = e.kind().idOf(e.number());
        }
    }
}
