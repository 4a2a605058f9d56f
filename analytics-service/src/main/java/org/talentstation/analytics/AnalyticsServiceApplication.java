package org.talentstation.analytics;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.talentstation.analytics.report.Report;
import org.talentstation.analytics.savedquery.SavedQuery;
import org.talentstation.chassis.log.AggregateTypes;

/** The analysts' desk: figures over all contexts, saved queries and monthly reports. Articles 4, 8(2), 12 and 16. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AnalyticsServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(AnalyticsServiceApplication.class, args);
    }

    @Bean
    AggregateTypes aggregates() {
        return AggregateTypes.of(SavedQuery.class, Report.class);
    }
}
