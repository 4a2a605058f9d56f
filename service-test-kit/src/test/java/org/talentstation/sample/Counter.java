package org.talentstation.sample;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** A counter that refuses to pass 100. */
@AggregateRoot(type = "Counter")
public class Counter {

    @AggregateIdentifier
    private String id;
    private int value;
    private String note;

    protected Counter() {
    }

    @CommandHandler
    Counter(OpenCounter command) {
        AggregateLifecycle.apply(new Counted.CounterOpened(command.aggregateId(), command.jurisdiction(), command.hostId()));
    }

    @CommandHandler
    void raise(RaiseCounter command) {
        if (value + command.by() > 100) {
            throw Refusal.rule("TOO_HIGH", "9", Reading.TEXT, "计数不得超过 100。").restingOn("counter.max", Reading.TEXT);
        }
        AggregateLifecycle.apply(new Counted.CounterRaised(id, command.by()));
    }

    @CommandHandler
    void echo(Echo command) {
        if (command.of().startsWith("poison")) {
            throw Refusal.rule("POISON", "9", Reading.TEXT, "不能回应。");
        }
        AggregateLifecycle.apply(new Counted.Echoed(id, command.of()));
    }

    @EventSourcingHandler
    void on(Counted event) {
        switch (event) {
            case Counted.CounterOpened opened -> id = opened.id();
            case Counted.CounterRaised raised -> value += raised.by();
            case Counted.Echoed echoed -> { }
            case Counted.CounterNoted noted -> note = noted.language() + ":" + noted.note();
        }
    }

    public int value() {
        return value;
    }

    public String note() {
        return note;
    }

    /** Opens a counter. */
    public record OpenCounter(String aggregateId, String jurisdiction, String hostId, Occasion occasion) implements Command, Owned {
    }

    /** Raises it. */
    public record RaiseCounter(String aggregateId, int by, Occasion occasion) implements Command {
    }

    /** Notes that a raise was noticed. */
    public record Echo(String aggregateId, String of, Occasion occasion) implements Command {
    }
}
