package org.talentstation.chassis.processing;

import io.opentelemetry.api.trace.SpanKind;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.talentstation.telemetry.Spans;
import org.talentstation.telemetry.TraceParent;

/**
 * Lets a processor go on with the trace in which an event was decided or learned: an automation in a span of its own, the
 * others as a part of the event's, so that what they log can be found by it.
 */
public final class TracedProcessors implements UnaryOperator<Processor> {

    private final Spans spans;

    public TracedProcessors(Spans spans) {
        this.spans = spans;
    }

    @Override
    public Processor apply(Processor processor) {
        return new Processor(processor.name(), processor.kind(), processor.accepts(), (message, position) -> {
            Spans.Work<Object, Exception> reaction = () -> {
                processor.reaction().on(message, position);
                return null;
            };
            if (processor.kind() == Processor.Kind.AUTOMATION) {
                spans.in(SpanKind.INTERNAL, processor.name(), traceparent(message), reaction);
            } else {
                Spans.within(processor.name(), traceparent(message), reaction);
            }
        });
    }

    static String traceparent(EventMessage<?> message) {
        Object carried = message.getMetaData().get(TraceParent.NAME);
        return carried == null ? null : carried.toString();
    }
}
