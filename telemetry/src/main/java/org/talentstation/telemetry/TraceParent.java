package org.talentstation.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;

/** A place in a trace as the W3C header {@code traceparent} says it: on HTTP, on Kafka and in an event's metadata alike. */
public final class TraceParent {

    public static final String NAME = "traceparent";

    private static final TextMapGetter<String> ITSELF = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String carrier) {
            return List.of(NAME);
        }

        @Override
        public String get(String carrier, String key) {
            return NAME.equals(key) ? carrier : null;
        }
    };

    private TraceParent() {
    }

    /** Of what is being done now; null outside of any trace. */
    public static String current() {
        SpanContext here = Span.current().getSpanContext();
        return here.isValid() ? "00-" + here.getTraceId() + "-" + here.getSpanId() + "-" + here.getTraceFlags().asHex() : null;
    }

    /** To go on from there; a new trace where nothing was carried, or nonsense. */
    static Context context(String traceparent) {
        return traceparent == null ? Context.root() : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, ITSELF);
    }
}
