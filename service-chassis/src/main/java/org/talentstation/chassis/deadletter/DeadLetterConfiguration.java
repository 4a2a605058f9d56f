package org.talentstation.chassis.deadletter;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.processing.ParkedEvents;
import org.talentstation.chassis.processing.ProcessingProperties;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.receive.UnreadableMessages;

/** Administration of parked events. Their times are the wall clock's, as Axon writes them. */
@Configuration(proxyBeanMethods = false)
@Import(DeadLetterEndpoint.class)
public class DeadLetterConfiguration {

    @Bean
    DeadLetterStore deadLetterStore(JdbcClient jdbc, ProcessingProperties properties) {
        return new DeadLetterStore(jdbc, Clock.systemUTC(), properties.parkedAttempts());
    }

    @Bean
    DeadLetterDesk deadLetterDesk(DeadLetterStore store, CommandDesk desk, AuditTrail trail, Processors processors, ParkedEvents parked,
                                  UnreadableMessages unreadable) {
        return new DeadLetterDesk(store, unreadable, desk, trail, processors, parked);
    }

    @Bean
    DeadLetterList deadLetterList(DeadLetterStore store, UnreadableMessages unreadable, QueryProperties properties) {
        return new DeadLetterList(store, unreadable, properties);
    }

    @Bean
    DeadLetterMetrics deadLetterMetrics(DeadLetterStore store, Processors processors) {
        return new DeadLetterMetrics(store, processors);
    }
}
