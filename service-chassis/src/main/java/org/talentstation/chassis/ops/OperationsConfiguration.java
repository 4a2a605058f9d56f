package org.talentstation.chassis.ops;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processors;

/** Status, readiness and metrics of the log's processors. */
@Configuration(proxyBeanMethods = false)
@Import({OperationsEndpoint.class, BusinessClockEndpoint.class})
public class OperationsConfiguration {

    @Bean
    ParkedCounts parkedCounts(JdbcClient jdbc) {
        return new ParkedCounts(jdbc);
    }

    @Bean
    HealthIndicator caughtUpHealthIndicator(Processors processors, LogPositions positions, ParkedCounts parked) {
        return new CaughtUpIndicator(processors, positions, parked);
    }

    @Bean
    ProcessorGauges processorGauges(Processors processors, LogPositions positions, JdbcClient jdbc, MeterRegistry registry) {
        // Events are stamped by the wall clock, so their age is too.
        var lag = new ProcessorLag(processors, positions, jdbc, Clock.systemUTC());
        for (String name : processors.names()) {
            Gauge.builder("talentstation.processor.lag", () -> lag.positions(name)).tag("processor", name).baseUnit("events").register(registry);
            Gauge.builder("talentstation.processor.delay", () -> lag.seconds(name)).tag("processor", name).baseUnit("seconds").register(registry);
            Gauge.builder("talentstation.processor.position", () -> processors.position(name)).tag("processor", name).register(registry);
            FunctionCounter.builder("talentstation.processor.handled", processors, p -> p.handled(name)).tag("processor", name).baseUnit("events").register(registry);
            FunctionCounter.builder("talentstation.processor.failures", processors, p -> p.failures(name)).tag("processor", name).register(registry);
        }
        Gauge.builder("talentstation.log.position", positions::head).register(registry);
        return new ProcessorGauges();
    }

    /** Marks that the gauges are registered. */
    record ProcessorGauges() {
    }
}
