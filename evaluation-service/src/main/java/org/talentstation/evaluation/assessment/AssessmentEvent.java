package org.talentstation.evaluation.assessment;

import org.talentstation.kernel.event.RestsOn;

/** What happened to the assessment of one application. */
@RestsOn("7(2)")
public sealed interface AssessmentEvent permits AssessmentOpened, SiteVisitRecorded, ScoresSubmitted, ExpertRecused,
        AssessmentCompleted, AssessmentCancelled {

    String assessmentId();

    String roundId();

    String applicationId();
}
