package org.talentstation.chassis.ops;

import java.time.Clock;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.EventLogConfiguration.TokenSerializer;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.LiveInstances;
import org.talentstation.chassis.processing.ProcessingProperties;
import org.talentstation.chassis.processing.ProcessorPlaces;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.view.ViewPlaces;

/** Status, readiness and metrics of the log's processors. */
@Configuration(proxyBeanMethods = false)
@Import({OperationsEndpoint.class, BusinessClockEndpoint.class})
public class OperationsConfiguration {

    // Events and claims are stamped by the wall clock, so their age is too.
    private static final Clock WALL = Clock.systemUTC();

    @Bean
    ParkedCounts parkedCounts(JdbcClient jdbc) {
        return new ParkedCounts(jdbc);
    }

    @Bean
    ProcessorLag processorLag(Processors processors, ViewPlaces views, JdbcClient jdbc, TokenSerializer tokens, LiveInstances instances,
                              ProcessingProperties properties, LogPositions positions) {
        var places = new ProcessorPlaces(processors, views::all, jdbc, tokens.serializer(), instances.self(), properties.claimTimeout(), WALL);
        return new ProcessorLag(places, positions, WALL);
    }

    @Bean
    HealthIndicator caughtUpHealthIndicator(Processors processors, LogPositions positions, ParkedCounts parked, ProcessorLag lag, LiveInstances instances) {
        return new CaughtUpIndicator(processors, positions, parked, lag, instances.self());
    }

    @Bean
    ProcessorMetrics logProcessorMetrics(Processors processors, ProcessorLag lag, LogPositions positions) {
        return new ProcessorMetrics(processors, lag, positions);
    }

    @Bean
    UnreadableMetrics unreadableMetrics(JdbcClient jdbc) {
        return new UnreadableMetrics(jdbc);
    }
}
