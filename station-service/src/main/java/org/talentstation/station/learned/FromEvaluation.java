package org.talentstation.station.learned;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentstation.chassis.receive.Learning;
import org.talentstation.published.evaluation.AssessmentPublished;
import org.talentstation.published.evaluation.DemonstrationEndPublished;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.evaluation.RectificationSetAsidePublished;
import org.talentstation.published.evaluation.ShortlistPublished;

/**
 * What this service learns from the evaluation-service: each result and shortlist, and what befalls a title afterwards.
 * Articles 7(2), 9, 16 and 17.
 */
@Configuration(proxyBeanMethods = false)
class FromEvaluation {

    @Bean
    Learning assessmentsAndShortlists() {
        return new Learning("evaluation-service", "evaluation.events.v1", Set.of(AssessmentPublished.class, ShortlistPublished.class,
                EvaluationPublished.class, RectificationOrderPublished.class, RectificationReviewPublished.class,
                RectificationSetAsidePublished.class, DemonstrationPublished.class, DemonstrationEndPublished.class));
    }
}
