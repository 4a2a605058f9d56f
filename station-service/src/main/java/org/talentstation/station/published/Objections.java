package org.talentstation.station.published;

import org.talentstation.published.station.ObjectionPublished;
import org.talentstation.published.station.ObjectionPublished.ObjectionStage;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.notice.NoticeEvent.ObjectionDecided;
import org.talentstation.station.notice.NoticeEvent.ObjectionRaised;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseConcluded;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseOpened;

/** What of a notice's objections leaves the service: that there is one, and what came of it; neither who objected nor why. Article 7(3). */
final class Objections {

    private Objections() {
    }

    /** Null for what is about no objection. */
    static ObjectionPublished published(NoticeEvent event) {
        return switch (event) {
            case ObjectionRaised e -> new ObjectionPublished(e.objection().objectionId(), e.noticeId(), e.objection().applicationId(), ObjectionStage.RAISED, e.on());
            case SupervisionCaseOpened e -> new ObjectionPublished(e.objection().objectionId(), e.noticeId(), e.objection().applicationId(), ObjectionStage.RAISED_LATE, e.on());
            case ObjectionDecided e -> new ObjectionPublished(e.objectionId(), e.noticeId(), e.applicationId(),
                    e.founded() ? ObjectionStage.FOUNDED : ObjectionStage.UNFOUNDED, e.on());
            case SupervisionCaseConcluded e -> new ObjectionPublished(e.caseId(), e.noticeId(), e.applicationId(),
                    e.substantiated() ? ObjectionStage.LATE_SUBSTANTIATED : ObjectionStage.LATE_UNSUBSTANTIATED, e.on());
            default -> null;
        };
    }
}
