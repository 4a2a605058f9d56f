package org.talentstation.registry.conversion;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.registry.conversion.correct.CorrectConversion;
import org.talentstation.registry.conversion.handover.HandOverConversion;
import org.talentstation.registry.conversion.record.RecordConversion;
import org.talentstation.registry.conversion.voiding.VoidConversion;

/** A result of an engagement that was put to use (成果转化). Articles 8(5) and 16(2). */
@AggregateRoot(type = "Conversion")
public class Conversion {

    @AggregateIdentifier
    private String id;
    private final ConversionState state = new ConversionState();

    protected Conversion() {
    }

    public <T> T ask(Function<ConversionState, T> question) {
        return question.apply(state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RecordConversion command) {
        decide(command);
    }

    @CommandHandler
    void handle(CorrectConversion command) {
        decide(command);
    }

    @CommandHandler
    void handle(VoidConversion command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandOverConversion command) {
        decide(command);
    }

    private void decide(ConversionCommand command) {
        command.decide(state).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(ConversionEvent event) {
        id = event.conversionId();
        state.evolve(event);
    }
}
