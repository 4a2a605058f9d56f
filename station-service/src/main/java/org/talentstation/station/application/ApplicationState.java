package org.talentstation.station.application;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.FilingPath;
import org.talentstation.station.application.ApplicationEvent.*;

/** What an application remembers in order to decide; it only assigns, and never judges. */
public final class ApplicationState {

    private String id;
    private Stage stage;
    private Particulars about;
    private FilingPath path;
    private String address;
    private boolean unusualHostKind;
    private final Map<Condition, String> statements = new EnumMap<>(Condition.class);
    private String roundId;
    private String noticeId;
    private String requestedBy;
    private Designation designation;

    void evolve(ApplicationEvent event) {
        switch (event) {
            case ApplicationDrafted e -> {
                id = e.applicationId();
                about = e.about();
                path = e.path();
                address = e.address();
                unusualHostKind = e.unusualHostKind();
                stage = Stage.DRAFT;
            }
            case ConditionStated e -> statements.put(e.condition(), e.statement());
            case ApplicationSubmitted e -> stage = e.path() == FilingPath.DISTRICT ? Stage.AT_DISTRICT : Stage.AT_BUREAU;
            case ApplicationRecommended e -> stage = Stage.AT_BUREAU;
            case RecommendationDeclined e -> stage = Stage.DECLINED;
            case ApplicationAccepted e -> stage = Stage.ACCEPTED;
            case ApplicationReturned e -> stage = Stage.RETURNED;
            case ApplicationResubmitted e -> stage = Stage.AT_BUREAU;
            case ApplicationRejected e -> stage = Stage.REJECTED;
            case ApplicationWithdrawn e -> stage = Stage.WITHDRAWN;
            case ApplicationEnteredRound e -> {
                stage = Stage.IN_ROUND;
                roundId = e.roundId();
            }
            case ApplicationShortlisted e -> stage = Stage.SHORTLISTED;
            case ApplicationPassedOver e -> stage = Stage.PASSED_OVER;
            case ApplicationPutOnNotice e -> {
                stage = Stage.ON_NOTICE;
                noticeId = e.noticeId();
            }
            case ApplicationClearedNotice e -> stage = Stage.CLEARED;
            case ApplicationRemovedFromNotice e -> stage = Stage.REMOVED;
            case ApprovalRequested e -> {
                stage = Stage.APPROVAL_REQUESTED;
                requestedBy = e.requestedBy();
            }
            case DesignationApproved e -> stage = Stage.APPROVED;
            case DesignationRefused e -> stage = Stage.APPROVAL_REFUSED;
            case ReplyIssued e -> {
                stage = Stage.REPLIED;
                designation = e.designation();
            }
            case PlaqueAwarded e -> stage = Stage.PLAQUE_AWARDED;
        }
    }

    public String id() {
        return id;
    }

    public Stage stage() {
        return stage;
    }

    public Particulars about() {
        return about;
    }

    public FilingPath path() {
        return path;
    }

    public String address() {
        return address;
    }

    public boolean unusualHostKind() {
        return unusualHostKind;
    }

    /** What was stated for each condition so far. */
    public Map<Condition, String> statements() {
        return Collections.unmodifiableMap(statements);
    }

    public String roundId() {
        return roundId;
    }

    public String noticeId() {
        return noticeId;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Designation designation() {
        return designation;
    }
}
