package org.talentstation.station.published;

import java.time.LocalDate;
import org.talentstation.published.station.ApplicationStepPublished.ApplicationStep;
import org.talentstation.published.station.ApplicationStepPublished.Filer;
import org.talentstation.published.station.ApplicationStepPublished;
import org.talentstation.station.application.ApplicationEvent.ApplicationAccepted;
import org.talentstation.station.application.ApplicationEvent.ApplicationClearedNotice;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;
import org.talentstation.station.application.ApplicationEvent.ApplicationEnteredRound;
import org.talentstation.station.application.ApplicationEvent.ApplicationPassedOver;
import org.talentstation.station.application.ApplicationEvent.ApplicationPutOnNotice;
import org.talentstation.station.application.ApplicationEvent.ApplicationRecommended;
import org.talentstation.station.application.ApplicationEvent.ApplicationRejected;
import org.talentstation.station.application.ApplicationEvent.ApplicationRemovedFromNotice;
import org.talentstation.station.application.ApplicationEvent.ApplicationResubmitted;
import org.talentstation.station.application.ApplicationEvent.ApplicationReturned;
import org.talentstation.station.application.ApplicationEvent.ApplicationShortlisted;
import org.talentstation.station.application.ApplicationEvent.ApplicationSubmitted;
import org.talentstation.station.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentstation.station.application.ApplicationEvent.ApprovalRequested;
import org.talentstation.station.application.ApplicationEvent.ConditionStated;
import org.talentstation.station.application.ApplicationEvent.DesignationApproved;
import org.talentstation.station.application.ApplicationEvent.DesignationRefused;
import org.talentstation.station.application.ApplicationEvent.PlaqueAwarded;
import org.talentstation.station.application.ApplicationEvent.RecommendationDeclined;
import org.talentstation.station.application.ApplicationEvent.ReplyIssued;
import org.talentstation.station.application.ApplicationEvent;
import org.talentstation.station.application.Particulars;

/** Which step of Article 7 an application's event is; no reason, opinion or evidence leaves the service. */
final class ApplicationSteps {

    private ApplicationSteps() {
    }

    /** Null for what is no step. */
    static ApplicationStepPublished published(ApplicationEvent event) {
        return switch (event) {
            case ApplicationDrafted e -> new ApplicationStepPublished(e.applicationId(), ApplicationStep.DRAFTED, e.on(), filer(e.about()));
            case ConditionStated e -> null;
            case ApplicationSubmitted e -> step(e, ApplicationStep.SUBMITTED, e.on());
            case ApplicationRecommended e -> step(e, ApplicationStep.RECOMMENDED, e.on());
            case RecommendationDeclined e -> step(e, ApplicationStep.DECLINED, e.on());
            case ApplicationAccepted e -> step(e, ApplicationStep.ACCEPTED, e.on());
            case ApplicationReturned e -> step(e, ApplicationStep.RETURNED, e.on());
            case ApplicationResubmitted e -> step(e, ApplicationStep.RESUBMITTED, e.on());
            case ApplicationRejected e -> step(e, ApplicationStep.REJECTED, e.on());
            case ApplicationWithdrawn e -> step(e, ApplicationStep.WITHDRAWN, e.on());
            case ApplicationEnteredRound e -> step(e, ApplicationStep.ENTERED_ROUND, e.on());
            case ApplicationShortlisted e -> step(e, ApplicationStep.SHORTLISTED, e.on());
            case ApplicationPassedOver e -> step(e, ApplicationStep.PASSED_OVER, e.on());
            case ApplicationPutOnNotice e -> step(e, ApplicationStep.ON_NOTICE, e.on());
            case ApplicationClearedNotice e -> step(e, ApplicationStep.CLEARED, e.on());
            case ApplicationRemovedFromNotice e -> step(e, ApplicationStep.REMOVED, e.on());
            case ApprovalRequested e -> step(e, ApplicationStep.APPROVAL_REQUESTED, e.on());
            case DesignationApproved e -> step(e, ApplicationStep.APPROVED, e.on());
            case DesignationRefused e -> step(e, ApplicationStep.REFUSED, e.on());
            case ReplyIssued e -> step(e, ApplicationStep.REPLIED, e.designation().titleFrom());
            case PlaqueAwarded e -> step(e, ApplicationStep.PLAQUE_AWARDED, e.on());
        };
    }

    private static ApplicationStepPublished step(ApplicationEvent event, ApplicationStep step, LocalDate on) {
        return new ApplicationStepPublished(event.applicationId(), step, on, null);
    }

    private static Filer filer(Particulars about) {
        return new Filer(about.hostId(), about.hostName(), about.stationName(), about.stationType(), about.jurisdiction());
    }
}
