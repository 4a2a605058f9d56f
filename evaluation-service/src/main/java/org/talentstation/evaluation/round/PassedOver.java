package org.talentstation.evaluation.round;

/** An application that was not selected; the reason is null where none was needed and none was stated. */
public record PassedOver(String applicationId, String reason) {
}
