package org.talentstation.station.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.station.designation.review.EndRectification;

/** 复核 was learned: accepted, the station is back to normal; failed, its title may be revoked. Article 17. */
@Component
final class WhenRectificationReviewedThenEndIt implements Automation<RectificationReviewPublished> {

    @Override
    public String name() {
        return "whenRectificationReviewedThenEndIt";
    }

    @Override
    public Set<Class<? extends RectificationReviewPublished>> triggers() {
        return Set.of(RectificationReviewPublished.class);
    }

    @Override
    public List<? extends Command> react(RectificationReviewPublished event, LoggedEvent<RectificationReviewPublished> logged, Occasion occasion) {
        return List.of(new EndRectification(event.stationId(), event.rectificationId(), event.accepted(), event.reviewedOn(),
                event.policyVersion(), occasion));
    }
}
