package org.talentstation.chassis.command;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.talentstation.chassis.append.GroupAppender;
import org.talentstation.chassis.append.WorkingCopies;
import org.talentstation.chassis.append.WorkingCopyRepository;
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
    org.axonframework.config.Configuration axon(NotifyingEventStore store,
                                                EventSerializer events, TokenSerializer tokens,
                                                ObjectProvider<AggregateTypes> aggregates) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(c -> store)
                // Who dispatches holds the transaction, or needs none; a handler's refusal must not mark somebody else's.
                .configureTransactionManager(c -> NoTransactionManager.instance())
                .configureSerializer(c -> tokens.serializer())
                .configureMessageSerializer(c -> tokens.serializer())
                .configureEventSerializer(c -> events)
                .configureCorrelationDataProviders(c -> java.util.List.of(new SimpleCorrelationDataProvider(EventOrigin.KEYS)));
        aggregates.stream().flatMap(a -> a.roots().stream()).forEach(root -> configurer.configureAggregate(aggregate(root)));
        return configurer.buildConfiguration();
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> root) {
        return AggregateConfigurer.defaultConfiguration(root).configureCommandTargetResolver(c -> new CommandTarget())
                .configureRepository(c -> WorkingCopyRepository.of(root, c));
    }

    @Bean
    WorkingCopies workingCopies(CommandProperties properties) {
        return new WorkingCopies(properties.workingCopies());
    }

    @Bean
    GroupAppender groupAppender(DataSource connections) throws SQLException {
        return new GroupAppender(connections.unwrap(HikariDataSource.class));
    }

    @Bean
    AggregateState aggregateState(org.axonframework.config.Configuration axon) {
        return new LoadedAggregateState(axon);
    }

    @Bean
    CommandDispatch commandDispatch(org.axonframework.config.Configuration axon) {
        return new CommandDispatch(axon.commandBus());
    }

    @Bean
    CommandTransaction commandTransaction(CommandDispatch dispatch, WorkingCopies copies, PlatformTransactionManager transactions,
                                          NotifyingEventStore store, JdbcClient jdbc, CommandProperties properties) {
        return new CommandTransaction(dispatch, copies, transactions, store, new AggregateLocks(jdbc), properties.attempts());
    }

    @Bean
    CommandScope commandScope(EventLog log) {
        return new CommandScope(log);
    }

    @Bean
    FirstTry firstTry(CommandDispatch dispatch, WorkingCopies copies, GroupAppender appender, NotifyingEventStore store,
                      EventSerializer events, Occasions occasions, CommandScope scope, JsonMapper json) {
        return new FirstTry(dispatch, copies, appender, store, events, occasions, scope, json);
    }

    @Bean
    CommandDesk commandDesk(FirstTry firstTry, CommandTransaction transaction, JdbcClient jdbc, Occasions occasions, LogPositions positions,
                            CommandScope scope, MeterRegistry meters, JsonMapper json) {
        return new CommandDesk(firstTry, transaction, new Receipts(jdbc), occasions, positions, scope, new CommandMeter(meters), json);
    }
}
