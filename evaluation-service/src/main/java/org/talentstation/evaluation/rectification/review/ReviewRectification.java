package org.talentstation.evaluation.rectification.review;

import java.time.LocalDate;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.text.Required;

/** 复核 after the deadline or a report: accepted or failed, with findings. Articles 17 and 18. */
public record ReviewRectification(String aggregateId, boolean accepted, String findings, Occasion occasion) implements Command {

    /**
     * Refuses what {@link RecheckIsDue} and {@link AnotherPersonReported} refuse, and a re-check without findings with TEXT_REQUIRED.
     *
     * @param reportedBy who submitted the latest report, or null when nobody did
     */
    public RectificationReviewed decide(String stationId, LocalDate deadline, String reportedBy) {
        PolicyVersion policy = occasion.policy();
        RecheckIsDue.check(deadline, reportedBy != null, occasion.date(), policy);
        AnotherPersonReported.check(occasion.actor().id(), reportedBy);
        return new RectificationReviewed(aggregateId, stationId, accepted, Required.text(findings, "findings", "复核意见"),
                occasion.actor().id(), occasion.date(), policy.id());
    }
}
