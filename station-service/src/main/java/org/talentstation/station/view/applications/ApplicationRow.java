package org.talentstation.station.view.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.talentstation.kernel.station.CoLocation;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.FilingPath;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.station.application.ApplicationEvent;
import org.talentstation.station.application.ApplicationEvent.*;
import org.talentstation.station.application.Stage;

/**
 * One application as its readers see it.
 *
 * @param warnings   what the experts should know, such as an unusual host kind; never a reason to reject
 * @param note       the reason or opinion of the last step, where it had one
 * @param stageSince day of the last step
 */
public record ApplicationRow(String id, String hostId, String hostName, HostKind hostKind, String hostKindName,
                             UnitClass unitClass, String unitClassName, String jurisdiction, String jurisdictionName,
                             StationType stationType, String stationTypeName, String stationName, String address,
                             List<CoLocation> coLocations, FilingPath path, String pathName, List<String> warnings,
                             LocalDate draftedOn, LocalDate submittedOn, List<Condition> conditionsStated, Stage stage,
                             String stageName, LocalDate stageSince, String note, Progress progress) {

    /** What the later steps added; each is null until then. */
    public record Progress(String roundId, Integer rank, Integer scoreHundredths, String noticeId, String stationId,
                           String documentNumber, LocalDate titleFrom, String plaqueNumber) {

        private Progress result(Integer newRank, Integer newScore) {
            return new Progress(roundId, newRank, newScore, noticeId, stationId, documentNumber, titleFrom, plaqueNumber);
        }

        private Progress onNotice(String notice) {
            return new Progress(roundId, rank, scoreHundredths, notice, stationId, documentNumber, titleFrom, plaqueNumber);
        }

        private Progress designated(Designation granted) {
            return new Progress(roundId, rank, scoreHundredths, noticeId, granted.stationId(), granted.documentNumber(),
                    granted.titleFrom(), plaqueNumber);
        }

        private Progress plaque(String number) {
            return new Progress(roundId, rank, scoreHundredths, noticeId, stationId, documentNumber, titleFrom, number);
        }
    }

    public static ApplicationRow drafted(ApplicationDrafted e) {
        var a = e.about();
        List<String> warnings = e.unusualHostKind() ? List.of("依托单位性质(%s)不在第五条列举的%s驿站依托单位之内，仅供评审参考。"
                .formatted(a.hostKind().chinese(), a.stationType().chinese())) : List.of();
        return new ApplicationRow(e.applicationId(), a.hostId(), a.hostName(), a.hostKind(), a.hostKind().chinese(), a.unitClass(),
                a.unitClass().chinese(), a.jurisdiction(), a.jurisdictionName(), a.stationType(), a.stationType().chinese(),
                a.stationName(), e.address(), e.coLocations(), e.path(), e.path().chinese(), warnings, e.on(), null, List.of(),
                Stage.DRAFT, Stage.DRAFT.chinese(), e.on(), null,
                new Progress(null, null, null, null, null, null, null, null));
    }

    /** The row after the event. */
    public ApplicationRow after(ApplicationEvent event) {
        return switch (event) {
            case ApplicationDrafted e -> drafted(e);
            case ConditionStated e -> stated(e.condition());
            case ApplicationSubmitted e -> submitted(e.on())
                    .at(e.path() == FilingPath.DISTRICT ? Stage.AT_DISTRICT : Stage.AT_BUREAU, e.on(), null);
            case ApplicationRecommended e -> at(Stage.AT_BUREAU, e.on(), e.opinion());
            case RecommendationDeclined e -> at(Stage.DECLINED, e.on(), e.reason());
            case ApplicationAccepted e -> at(Stage.ACCEPTED, e.on(), null);
            case ApplicationReturned e -> at(Stage.RETURNED, e.on(), e.missing());
            case ApplicationResubmitted e -> at(Stage.AT_BUREAU, e.on(), null);
            case ApplicationRejected e -> at(Stage.REJECTED, e.on(), e.reason());
            case ApplicationWithdrawn e -> at(Stage.WITHDRAWN, e.on(), e.reason());
            case ApplicationEnteredRound e -> with(new Progress(e.roundId(), null, null, null, null, null, null, null))
                    .at(Stage.IN_ROUND, e.on(), null);
            case ApplicationShortlisted e -> with(progress.result(e.rank(), e.scoreHundredths())).at(Stage.SHORTLISTED, e.on(), null);
            case ApplicationPassedOver e -> with(progress.result(e.rank(), e.scoreHundredths()))
                    .at(Stage.PASSED_OVER, e.on(), e.reasons());
            case ApplicationPutOnNotice e -> with(progress.onNotice(e.noticeId())).at(Stage.ON_NOTICE, e.on(), null);
            case ApplicationClearedNotice e -> at(Stage.CLEARED, e.on(), null);
            case ApplicationRemovedFromNotice e -> at(Stage.REMOVED, e.on(), e.reasons());
            case ApprovalRequested e -> at(Stage.APPROVAL_REQUESTED, e.on(), null);
            case DesignationApproved e -> at(Stage.APPROVED, e.on(), null);
            case DesignationRefused e -> at(Stage.APPROVAL_REFUSED, e.on(), e.reason());
            case ReplyIssued e -> with(progress.designated(e.designation())).at(Stage.REPLIED, e.designation().titleFrom(), null);
            case PlaqueAwarded e -> with(progress.plaque(e.plaqueNumber())).at(Stage.PLAQUE_AWARDED, e.on(), null);
        };
    }

    private ApplicationRow at(Stage now, LocalDate on, String why) {
        return new ApplicationRow(id, hostId, hostName, hostKind, hostKindName, unitClass, unitClassName, jurisdiction,
                jurisdictionName, stationType, stationTypeName, stationName, address, coLocations, path, pathName, warnings,
                draftedOn, submittedOn, conditionsStated, now, now.chinese(), on, why, progress);
    }

    private ApplicationRow submitted(LocalDate on) {
        return new ApplicationRow(id, hostId, hostName, hostKind, hostKindName, unitClass, unitClassName, jurisdiction,
                jurisdictionName, stationType, stationTypeName, stationName, address, coLocations, path, pathName, warnings,
                draftedOn, on, conditionsStated, stage, stageName, stageSince, note, progress);
    }

    private ApplicationRow stated(Condition condition) {
        return new ApplicationRow(id, hostId, hostName, hostKind, hostKindName, unitClass, unitClassName, jurisdiction,
                jurisdictionName, stationType, stationTypeName, stationName, address, coLocations, path, pathName, warnings,
                draftedOn, submittedOn, Stream.concat(conditionsStated.stream(), Stream.of(condition)).distinct().sorted().toList(),
                stage, stageName, stageSince, note, progress);
    }

    private ApplicationRow with(Progress now) {
        return new ApplicationRow(id, hostId, hostName, hostKind, hostKindName, unitClass, unitClassName, jurisdiction,
                jurisdictionName, stationType, stationTypeName, stationName, address, coLocations, path, pathName, warnings,
                draftedOn, submittedOn, conditionsStated, stage, stageName, stageSince, note, now);
    }
}
