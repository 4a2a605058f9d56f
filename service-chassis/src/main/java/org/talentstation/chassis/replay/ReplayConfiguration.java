package org.talentstation.chassis.replay;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.log.EventLogConfiguration.TokenSerializer;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.SettledLog;
import org.talentstation.chassis.ops.ProcessorLag;
import org.talentstation.chassis.query.QueryProperties;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewLock;
import org.talentstation.chassis.view.ViewPlaces;
import org.talentstation.chassis.view.ViewStore;

/** Rebuilding views while the service runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReplayProperties.class)
@Import(ReplayEndpoint.class)
public class ReplayConfiguration {

    @Bean
    ReplayStore replayStore(JdbcClient jdbc) {
        return new ReplayStore(jdbc);
    }

    @Bean
    ReplayDifferences replayDifferences(ViewStore store) {
        return new ReplayDifferences(store);
    }

    @Bean
    ReplayRunner replayRunner(ReplayStore replays, ReplayDifferences differences, ViewStore store, ViewPlaces places, ViewLock lock,
                              EventStorageEngine log, SettledLog settled, LogPositions positions, AuditTrail trail, TokenSerializer tokens,
                              PlatformTransactionManager transactions, DataSource database, ObjectProvider<View<?>> views,
                              ReplayProperties properties) {
        var work = new ReplayWork(replays, new ReplayPlaces(store.collection(ReplayPlaces.COLLECTION), tokens.serializer()), differences,
                store, places, lock, log, settled, positions, trail, new TransactionTemplate(transactions), properties.stepEvents());
        return new ReplayRunner(replays, work, byName(views), database, properties.lookEvery().toMillis());
    }

    @Bean
    ReplayDesk replayDesk(ReplayStore replays, ReplayRunner runner, CommandDesk desk, AuditTrail trail, ObjectProvider<View<?>> views) {
        return new ReplayDesk(replays, runner, desk, trail, byName(views).keySet());
    }

    @Bean
    ReplayList replayList(ReplayStore replays, ReplayDifferences differences, AuditTrail trail, QueryProperties properties) {
        return new ReplayList(replays, differences, trail, properties);
    }

    @Bean
    ReplayProgress replayProgress(ReplayStore replays, ReplayRunner runner) {
        return new ReplayProgress(replays, runner);
    }

    @Bean
    ReplayMetrics replayMetrics(ReplayStore replays, ObjectProvider<View<?>> views, LogPositions positions, ProcessorLag lag) {
        return new ReplayMetrics(replays, byName(views).keySet(), positions, lag);
    }

    private static Map<String, View<?>> byName(ObjectProvider<View<?>> views) {
        return views.orderedStream().collect(Collectors.toMap(View::name, Function.identity()));
    }
}
