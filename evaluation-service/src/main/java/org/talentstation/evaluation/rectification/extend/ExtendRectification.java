package org.talentstation.evaluation.rectification.extend;

import java.time.LocalDate;
import org.talentstation.evaluation.StatedReason;
import org.talentstation.evaluation.rectification.DeadlineAhead;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationExtended;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;

/** More time for a rectification, with a reason. Articles 17 and 18. */
public record ExtendRectification(String aggregateId, LocalDate deadline, String reason, Occasion occasion) implements Command {

    /** Refuses what {@link DeadlineAhead} refuses, and a blank reason with REASON_REQUIRED. */
    public RectificationExtended decide(LocalDate former, boolean reported) {
        PolicyVersion policy = occasion.policy();
        DeadlineAhead.checkExtension(deadline, former, occasion.date(), policy);
        return new RectificationExtended(aggregateId, former, deadline, new StatedReason(reason).text(), reported,
                occasion.date(), policy.id());
    }
}
