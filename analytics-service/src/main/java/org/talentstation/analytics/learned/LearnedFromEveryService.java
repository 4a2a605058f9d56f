package org.talentstation.analytics.learned;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentstation.chassis.law.LearnedLaw;
import org.talentstation.chassis.receive.Learning;
import org.talentstation.published.station.CalendarYearPublished;
import org.talentstation.published.station.PolicyVersionPublished;

/** What the analysts' desk learns over Kafka: what facts are made of, and the law (Article 18), under which it is recorded who asked. */
@Configuration(proxyBeanMethods = false)
public class LearnedFromEveryService {

    @Bean
    Learning fromStation() {
        Set<Class<?>> events = new HashSet<>(Sources.STATION);
        events.addAll(Set.of(PolicyVersionPublished.class, CalendarYearPublished.class));
        return new Learning("station-service", "station.events.v1", events);
    }

    @Bean
    Learning fromEvaluation() {
        return new Learning("evaluation-service", "evaluation.events.v1", Sources.EVALUATION);
    }

    @Bean
    Learning fromSubsidy() {
        return new Learning("subsidy-service", "subsidy.events.v1", Sources.SUBSIDY);
    }

    @Bean
    Learning fromRegistry() {
        return new Learning("talent-registry-service", "registry.events.v1", Sources.REGISTRY);
    }

    @Bean
    LearnedLaw law() {
        return new LearnedLaw();
    }
}
