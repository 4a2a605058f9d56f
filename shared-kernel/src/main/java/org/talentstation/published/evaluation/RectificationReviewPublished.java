package org.talentstation.published.evaluation;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * A rectification is over and was re-checked (复核). Article 17.
 *
 * @param accepted true: the station is active again; false: the bureau may revoke its title
 */
@EventName("published.evaluation.rectification-review")
@RestsOn("17")
public record RectificationReviewPublished(String rectificationId, String stationId, boolean accepted, LocalDate reviewedOn,
                                           String policyVersion) {
}
