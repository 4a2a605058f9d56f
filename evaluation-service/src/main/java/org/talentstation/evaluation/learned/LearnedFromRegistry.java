package org.talentstation.evaluation.learned;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentstation.chassis.receive.Learning;
import org.talentstation.published.registry.ConversionPublished;
import org.talentstation.published.registry.EngagementPublished;

/**
 * What this service wants to know from the talent-registry-service: what came of bringing talents and employers together. Articles 16(1) and
 * 16(2).
 */
@Configuration(proxyBeanMethods = false)
class LearnedFromRegistry {

    @Bean
    Learning fromRegistry() {
        return new Learning("talent-registry-service", "registry.events.v1", Set.of(EngagementPublished.class, ConversionPublished.class));
    }
}
