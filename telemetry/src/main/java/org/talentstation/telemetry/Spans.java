package org.talentstation.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import org.slf4j.MDC;

/** Goes on with a trace where it does not arrive over HTTP: from the event log and from the broker. */
public final class Spans {

    /** Key of the log's context that says what is being done. */
    public static final String OPERATION = "operation";

    private final Tracer tracer;

    Spans(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.talentstation");
    }

    /** Does the work in a span of its own below {@code parent} (a W3C traceparent, or null for a new trace). */
    public <T, E extends Exception> T in(SpanKind kind, String name, String parent, Work<T, E> work) throws E {
        Span span = tracer.spanBuilder(name).setSpanKind(kind).setParent(TraceParent.context(parent)).startSpan();
        try (Scope scope = span.makeCurrent(); var operation = MDC.putCloseable(OPERATION, name)) {
            return work.done();
        } catch (Exception | Error e) {
            // By its class only: a message may quote what a person wrote.
            span.setStatus(StatusCode.ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }

    /** Does the work as a part of {@code parent}, without a span of its own: what it logs has the trace's id. */
    public static <T, E extends Exception> T within(String name, String parent, Work<T, E> work) throws E {
        try (Scope scope = TraceParent.context(parent).makeCurrent(); var operation = MDC.putCloseable(OPERATION, name)) {
            return work.done();
        }
    }

    /** What is done in a trace. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        T done() throws E;
    }
}
