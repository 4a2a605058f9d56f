package org.talentstation.subsidy.learned;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentstation.chassis.receive.Learning;
import org.talentstation.published.evaluation.DemonstrationEndPublished;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.evaluation.RectificationSetAsidePublished;

/** What this service learns from the evaluation-service: demonstration titles, and rectifications that hold money. Articles 9 and 17. */
@Configuration(proxyBeanMethods = false)
class LearnedFromEvaluation {

    @Bean
    Learning fromEvaluation() {
        return new Learning("evaluation-service", "evaluation.events.v1", Set.of(DemonstrationPublished.class,
                DemonstrationEndPublished.class, RectificationOrderPublished.class, RectificationReviewPublished.class,
                RectificationSetAsidePublished.class));
    }
}
