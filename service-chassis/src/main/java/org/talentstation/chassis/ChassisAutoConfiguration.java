package org.talentstation.chassis;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.automation.Automations;
import org.talentstation.chassis.automation.Sweep;
import org.talentstation.chassis.automation.Sweeper;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.command.CommandConfiguration;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandProperties;
import org.talentstation.chassis.deadletter.DeadLetterConfiguration;
import org.talentstation.chassis.history.HistoryConfiguration;
import org.talentstation.chassis.law.LawFold;
import org.talentstation.chassis.law.LawInForce;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.EventLogConfiguration;
import org.talentstation.chassis.log.EventLogConfiguration.TokenSerializer;
import org.talentstation.chassis.log.EventSerializer;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.LogSchema;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.chassis.log.SettledLog;
import org.talentstation.chassis.ops.OperationsConfiguration;
import org.talentstation.chassis.processing.LiveInstances;
import org.talentstation.chassis.processing.ParkedEvents;
import org.talentstation.chassis.processing.ProcessingProperties;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.chassis.processing.ProcessorShare;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.processing.TracedProcessors;
import org.talentstation.chassis.processing.ViewTokenIndex;
import org.talentstation.chassis.publish.KafkaProperties;
import org.talentstation.chassis.publish.KafkaPublisher;
import org.talentstation.chassis.publish.Publication;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.query.ViewAwait;
import org.talentstation.chassis.receive.ReceiveConfiguration;
import org.talentstation.chassis.replay.ReplayConfiguration;
import org.talentstation.chassis.security.SecurityConfiguration;
import org.talentstation.chassis.security.SecurityProperties;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewLock;
import org.talentstation.chassis.view.ViewPlaces;
import org.talentstation.chassis.view.ViewProcessors;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.chassis.web.WebConfiguration;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.telemetry.Spans;

/** What every service starts from. */
@AutoConfiguration(beforeName = {
        "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"})
@EnableConfigurationProperties({ServiceProperties.class, SecurityProperties.class, CommandProperties.class,
        ProcessingProperties.class, KafkaProperties.class, QueryProperties.class})
@Import({EventLogConfiguration.class, CommandConfiguration.class, ReceiveConfiguration.class, SecurityConfiguration.class,
        WebConfiguration.class, OperationsConfiguration.class, DeadLetterConfiguration.class, HistoryConfiguration.class, ReplayConfiguration.class})
public class ChassisAutoConfiguration {

    @Bean
    BusinessClock businessClock(ServiceProperties service, Environment environment) {
        boolean local = environment.acceptsProfiles(Profiles.of("local"));
        return new BusinessClock(Clock.systemUTC(), local ? service.clockFile() : null);
    }

    @Bean
    Jurisdictions jurisdictions(ServiceProperties service) throws IOException {
        if (service.jurisdictions() == null) {
            return Jurisdictions.builtIn();
        }
        try (var reader = Files.newBufferedReader(service.jurisdictions(), StandardCharsets.UTF_8)) {
            return Jurisdictions.read(reader);
        }
    }

    @Bean
    LawInForce lawInForce(EventLog log, LawFold fold) {
        return new LawInForce(log, fold);
    }

    @Bean
    Occasions occasions(BusinessClock clock, LawInForce law) {
        return new Occasions(clock, law);
    }

    @Bean
    AuditTrail auditTrail(NotifyingEventStore store, LogPositions positions, Occasions occasions, JdbcClient jdbc,
                          PlatformTransactionManager transactions) {
        return new AuditTrail(store, positions, occasions, jdbc, transactions);
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(ServiceProperties service) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(service.mongoUri()))
                .retryWrites(false) // a batch that was interrupted is started again from its stored position
                .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(p -> p.maxSize(20))
                .build());
    }

    @Bean
    ViewStore viewStore(MongoClient mongo, ServiceProperties service) {
        return new ViewStore(mongo.getDatabase(service.database()));
    }

    @Bean
    ViewLock viewLock(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new ViewLock(jdbc, transactions);
    }

    @Bean
    ViewPlaces viewPlaces(MongoClient mongo, ServiceProperties service, TokenSerializer tokens) {
        return new ViewPlaces(mongo.getDatabase(service.database()), tokens.serializer());
    }

    @Bean
    ViewRebuild viewRebuild(ViewStore store, EventStorageEngine engine, SettledLog settled) {
        return new ViewRebuild(store, engine, settled);
    }

    @Bean
    ParkedEvents parkedEvents(DataSource dataSource, ConnectionProvider connections, PlatformTransactionManager platform,
                              TransactionManager transactions, EventSerializer events, TokenSerializer tokens,
                              ProcessingProperties properties) {
        return new ParkedEvents(dataSource, connections, platform, transactions, events, tokens.serializer(), LogSchema.DEAD_LETTERS, properties);
    }

    @Bean
    Automations automations(CommandDesk desk) {
        return new Automations(desk);
    }

    @Bean(destroyMethod = "close")
    KafkaPublisher kafkaPublisher(@Value("${spring.application.name}") String service,
                                  ObjectProvider<Publication> publication, KafkaProperties properties, Spans spans) {
        Publication own = publication.getIfAvailable();
        return new KafkaPublisher(service, own, properties, spans);
    }

    @Bean
    LiveInstances liveInstances(JdbcClient jdbc, ProcessingProperties properties) {
        // Not only the process's name: in containers every instance is process 1 of a host that may share its name.
        return new LiveInstances(jdbc, ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID(), properties.claimTimeout());
    }

    @Bean
    ProcessorShare processorShare(Processors processors, LiveInstances instances, ProcessingProperties properties) {
        return new ProcessorShare(processors, instances, properties);
    }

    @Bean
    MongoTokenStore viewTokens(MongoClient mongo, ServiceProperties service, TokenSerializer tokens, LiveInstances instances, ProcessingProperties properties) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(mongo, service.database())
                        .trackingTokensCollectionName(ViewPlaces.COLLECTION).build())
                .nodeId(instances.self())
                .serializer(tokens.serializer()).claimTimeout(properties.claimTimeout()).ensureIndexes(false)
                .transactionManager(NoTransactionManager.instance()).build();
    }

    @Bean
    ViewTokenIndex viewTokenIndex(MongoTokenStore tokens) {
        return new ViewTokenIndex(tokens);
    }

    @Bean
    Processors processors(ObjectProvider<View<?>> views, ObjectProvider<Automation<?>> reactions, Automations automations,
                          ViewStore viewStore, ViewLock lock, ViewPlaces places, KafkaPublisher publisher, ObjectProvider<Publication> publication,
                          NotifyingEventStore store, TransactionManager transactions, ConnectionProvider connections,
                          TokenSerializer tokens, MongoTokenStore beside, ParkedEvents parked, LiveInstances instances,
                          ProcessingProperties properties, Spans spans) {
        var folding = new ViewProcessors(viewStore, lock);
        List<Processor> all = new ArrayList<>();
        views.orderedStream().forEach(view -> all.add(folding.processor(view)));
        reactions.orderedStream().forEach(automation -> all.add(automations.processor(automation)));
        if (publication.getIfAvailable() != null) {
            all.add(publisher.processor());
        }
        all.replaceAll(new TracedProcessors(spans));
        TokenStore own = JdbcTokenStore.builder().nodeId(instances.self()).connectionProvider(connections).schema(LogSchema.TOKENS)
                .serializer(tokens.serializer()).contentType(byte[].class).claimTimeout(properties.claimTimeout()).build();
        return new Processors(all, store, transactions, beside, own, places, lock::share, parked, properties);
    }

    @Bean
    ViewAwait viewAwait(Processors processors, QueryProperties properties) {
        return new ViewAwait(processors, properties);
    }

    @Bean
    Tables tables(ViewStore store, ObjectProvider<Processors> processors, QueryProperties properties) {
        return new Tables(store, name -> processors.getObject().position(name), properties);
    }

    @Bean
    Sweeper sweeper(ObjectProvider<Sweep> sweeps, CommandDesk desk, Occasions occasions, BusinessClock clock) {
        return new Sweeper(sweeps.orderedStream().toList(), desk, occasions, clock);
    }
}
