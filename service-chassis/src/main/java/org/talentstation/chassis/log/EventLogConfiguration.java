package org.talentstation.chassis.log;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The event log of the service on its PostgreSQL database: Axon's JDBC engine with named event types. */
@Configuration(proxyBeanMethods = false)
public class EventLogConfiguration {

    private static final String UNIQUE_VIOLATION = "23505";

    @Bean
    EventTypes eventTypes(BeanFactory beans) {
        var packages = new java.util.LinkedHashSet<>(AutoConfigurationPackages.get(beans));
        packages.add("org.talentstation.published");
        packages.add("org.talentstation.chassis");
        return EventTypes.inPackages(packages);
    }

    @Bean
    EventSerializer eventSerializer(EventTypes types) {
        return EventSerializer.of(types);
    }

    /** For Axon's own tokens and diagnostics only; never for an event. */
    @Bean
    TokenSerializer tokenSerializer() {
        return new TokenSerializer(Jackson3Serializer.builder().build());
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider axonConnections(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    PersistenceExceptionResolver uniqueViolations() {
        return EventLogConfiguration::isUniqueViolation;
    }

    @Bean
    EventStorageEngine eventStorageEngine(EventSerializer serializer, ConnectionProvider connections,
                                          TransactionManager transactions, PersistenceExceptionResolver resolver,
                                          ObjectProvider<UpcasterList> upcasters) {
        return new DraftingEngine(JdbcEventStorageEngine.builder()
                .schema(LogSchema.EVENTS).dataType(byte[].class)
                .connectionProvider(connections).transactionManager(transactions)
                .eventSerializer(serializer).snapshotSerializer(serializer)
                .upcasterChain(UpcasterList.chain(upcasters.stream())).persistenceExceptionResolver(resolver)
                .batchSize(500));
    }

    @Bean(destroyMethod = "shutDown")
    NotifyingEventStore eventStore(EventStorageEngine engine) {
        return new NotifyingEventStore(engine);
    }

    @Bean
    LogPositions logPositions(JdbcClient jdbc) {
        return new LogPositions(jdbc);
    }

    @Bean
    SettledLog settledLog(DataSource database, JdbcClient jdbc, LogPositions positions, EventTypes types, EventSerializer serializer,
                          ObjectProvider<UpcasterList> upcasters) {
        return new SettledLog(database, jdbc, positions, types, serializer, UpcasterList.chain(upcasters.stream()));
    }

    @Bean
    EventLog eventLog(NotifyingEventStore store) {
        return new EventLog(store);
    }

    static boolean isUniqueViolation(Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** A type of its own, so that it can never be injected where events are written. */
    public record TokenSerializer(Serializer serializer) {
    }
}
