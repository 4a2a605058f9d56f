package org.talentstation.chassis.command;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.chassis.log.AggregateTypes;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.EventLogConfiguration.TokenSerializer;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.EventSerializer;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.NotifyingEventStore;
import tools.jackson.databind.json.JsonMapper;

/** The write side: Axon's command bus and repositories on the service's own log. */
@Configuration(proxyBeanMethods = false)
public class CommandConfiguration {

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(NotifyingEventStore store, TransactionManager transactions,
                                                EventSerializer events, TokenSerializer tokens,
                                                ObjectProvider<AggregateTypes> aggregates) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(c -> store)
                .configureTransactionManager(c -> transactions)
                .configureSerializer(c -> tokens.serializer())
                .configureMessageSerializer(c -> tokens.serializer())
                .configureEventSerializer(c -> events)
                .configureCorrelationDataProviders(c -> java.util.List.of(new SimpleCorrelationDataProvider(EventOrigin.KEYS)));
        aggregates.stream().flatMap(a -> a.roots().stream()).forEach(root -> configurer.configureAggregate(aggregate(root)));
        return configurer.buildConfiguration();
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> root) {
        return AggregateConfigurer.defaultConfiguration(root).configureCommandTargetResolver(c -> new CommandTarget())
                // A lock of this JVM next to the database's makes deadlocks that neither of them sees.
                .configureLockFactory(c -> NullLockFactory.INSTANCE);
    }

    @Bean
    AggregateState aggregateState(org.axonframework.config.Configuration axon) {
        return new LoadedAggregateState(axon);
    }

    @Bean
    CommandTransaction commandTransaction(org.axonframework.config.Configuration axon, PlatformTransactionManager transactions,
                                          NotifyingEventStore store, JdbcClient jdbc, CommandProperties properties) {
        return new CommandTransaction(axon.commandBus(), transactions, store, new AggregateLocks(jdbc), properties.attempts());
    }

    @Bean
    CommandDesk commandDesk(CommandTransaction transaction, JdbcClient jdbc, Occasions occasions, LogPositions positions,
                            EventLog log, MeterRegistry meters, JsonMapper json) {
        return new CommandDesk(transaction, new Receipts(jdbc), occasions, positions, log, new CommandMeter(meters), json);
    }
}
