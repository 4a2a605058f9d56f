package org.talentstation.evaluation.assessment;

/** Identifier of an assessment: {@code assessment-<uuid of the application>}. */
public final class AssessmentId {

    private AssessmentId() {
    }

    public static String of(String applicationId) {
        return "assessment-" + applicationId.substring(applicationId.indexOf('-') + 1);
    }
}
