package org.talentstation.chassis.history;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading the log as it is. */
@Configuration(proxyBeanMethods = false)
@Import(HistoryEndpoint.class)
public class HistoryConfiguration {

    @Bean
    HistoryStore historyStore(JdbcClient jdbc) {
        return new HistoryStore(jdbc);
    }
}
