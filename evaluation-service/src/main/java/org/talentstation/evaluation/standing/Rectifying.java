package org.talentstation.evaluation.standing;

/**
 * A station's rectification that was not accepted. Article 17.
 *
 * @param failed it was re-checked and failed: the station is not active again, and may be ordered to rectify anew
 */
public record Rectifying(String rectificationId, boolean failed) {
}
