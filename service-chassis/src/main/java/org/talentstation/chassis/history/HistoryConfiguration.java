package org.talentstation.chassis.history;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.log.AggregateTypes;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.chassis.log.NotifyingEventStore;

/** Reading the log as it is. */
@Configuration(proxyBeanMethods = false)
@Import({HistoryEndpoint.class, StateEndpoint.class})
public class HistoryConfiguration {

    @Bean
    HistoryStore historyStore(JdbcClient jdbc, EventTypes types) {
        return new HistoryStore(jdbc, new EventArticles(types.all()));
    }

    @Bean
    PastStates pastStates(EventLog log, HistoryStore store, ObjectProvider<AggregateTypes> aggregates, NotifyingEventStore events) {
        return new PastStates(log, store, new Fold.Kinds(aggregates.stream().flatMap(a -> a.roots().stream()).toList(), events));
    }

    @Bean
    RecordedReadings recordedReadings(AuditTrail trail) {
        return new RecordedReadings(trail);
    }
}
