package org.talentstation.chassis.receive;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.chassis.log.UpcasterList;
import org.talentstation.chassis.publish.KafkaProperties;
import org.talentstation.telemetry.Spans;

/** Kafka → log. */
@Configuration(proxyBeanMethods = false)
public class ReceiveConfiguration {

    @Bean
    LearnedEvents learnedEvents(NotifyingEventStore store, JdbcClient jdbc, LogPositions positions,
                                PlatformTransactionManager transactions) {
        return new LearnedEvents(store, jdbc, positions, transactions);
    }

    /** Of integration events: every service that learned one in an older revision reads it as today's. */
    @Bean
    UpcasterList learnedUpcasters() {
        return learned();
    }

    /** Those upcasters, oldest first. */
    public static UpcasterList learned() {
        return UpcasterList.of(new EngagementPublishedUpcaster());
    }

    @Bean
    MessageReader messageReader(ObjectProvider<Learning> learnings) {
        return new MessageReader(learnings.orderedStream().toList());
    }

    @Bean
    UnreadableMessages unreadableMessages(JdbcClient jdbc, MessageReader reader, LearnedEvents log) {
        return new UnreadableMessages(jdbc, reader, log);
    }

    @Bean
    KafkaReceiver kafkaReceiver(@Value("${spring.application.name}") String service, ObjectProvider<Learning> learnings, MessageReader reader,
                                LearnedEvents log, UnreadableMessages unreadable, KafkaProperties properties, Spans spans) {
        return new KafkaReceiver(service, List.copyOf(learnings.orderedStream().toList()), reader, log, unreadable, properties, spans);
    }
}
