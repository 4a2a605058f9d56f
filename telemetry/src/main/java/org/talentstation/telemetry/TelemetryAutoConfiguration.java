package org.talentstation.telemetry;

import io.micrometer.observation.ObservationPredicate;
import io.opentelemetry.api.OpenTelemetry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Traces, request log and what is not observed. */
@AutoConfiguration(afterName = "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration")
public class TelemetryAutoConfiguration {

    @Bean
    Spans spans(OpenTelemetry telemetry) {
        return new Spans(telemetry);
    }

    @Bean
    RequestLog requestLog() {
        return new RequestLog();
    }

    /** Probes and scrapes are no one's requests. */
    @Bean
    ObservationPredicate probesAreNotObserved() {
        return (name, context) -> !(context instanceof ServerRequestObservationContext http
                && http.getCarrier() != null && http.getCarrier().getRequestURI().startsWith("/actuator"));
    }
}
