package org.talentstation.station.learned;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentstation.chassis.receive.Learning;
import org.talentstation.published.evaluation.AssessmentPublished;
import org.talentstation.published.evaluation.ShortlistPublished;

/** What this service learns from the evaluation-service: each result, and each round's shortlist. Article 7(2). */
@Configuration(proxyBeanMethods = false)
class FromEvaluation {

    @Bean
    Learning assessmentsAndShortlists() {
        return new Learning("evaluation-service", "evaluation.events.v1",
                Set.of(AssessmentPublished.class, ShortlistPublished.class));
    }
}
