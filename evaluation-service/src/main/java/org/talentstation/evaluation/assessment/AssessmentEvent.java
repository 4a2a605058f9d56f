package org.talentstation.evaluation.assessment;

/** What happened to the assessment of one application. */
public sealed interface AssessmentEvent permits AssessmentOpened, SiteVisitRecorded, ScoresSubmitted, ExpertRecused,
        AssessmentCompleted, AssessmentCancelled {

    String assessmentId();

    String roundId();

    String applicationId();
}
