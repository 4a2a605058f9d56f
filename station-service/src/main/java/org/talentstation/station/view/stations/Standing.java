package org.talentstation.station.view.stations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.TitleStatus;

/**
 * How a station stands on a day: everything about it that may change. Articles 5, 9, 15, 16 and 17.
 *
 * @param plaque          whether and where its plaque is, in Chinese
 * @param demonstrations  the demonstration titles (示范站) that it holds
 * @param evaluationId    the newest evaluation, or null
 * @param evaluation      outcome of the newest evaluation in Chinese, or null; {@code scoreHundredths} from 0 to 10000
 * @param lost            how the title was lost, or null
 */
public record Standing(String stationName, StationType stationType, String stationTypeName, String hostId, String hostName,
                       String jurisdiction, String jurisdictionName, String address, String plaqueNumber, LocalDate plaqueAwardedOn,
                       LocalDate plaqueReturnedOn, String plaque, TitleStatus titleStatus, String titleStatusName, TitleStatus lost,
                       List<Rectified> rectifications, List<String> demonstrations, String evaluationId, String evaluation, LocalDate evaluatedOn,
                       Integer scoreHundredths, LocalDate nextEvaluationDueOn) {

    static Standing designated(Particulars about, String address) {
        return new Standing(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of(),
                null, null, null, null, null).hosted(about, address).judged(null, List.of());
    }

    Standing hosted(Particulars about, String where) {
        return new Standing(about.stationName(), about.stationType(), about.stationType().chinese(), about.hostId(), about.hostName(),
                about.jurisdiction(), about.jurisdictionName(), where, plaqueNumber, plaqueAwardedOn, plaqueReturnedOn, plaque, titleStatus,
                titleStatusName, lost, rectifications, demonstrations, evaluationId, evaluation, evaluatedOn, scoreHundredths, nextEvaluationDueOn);
    }

    Standing hung(String number, LocalDate on) {
        return plaques(number, on, plaqueReturnedOn);
    }

    /** @param on null when it was restored */
    Standing returned(LocalDate on) {
        return plaques(plaqueNumber, plaqueAwardedOn, on);
    }

    Standing losing(TitleStatus how) {
        return judged(how, rectifications);
    }

    /** What became known of one rectification; null is what this word does not say. */
    Standing rectified(String id, LocalDate deadline, Boolean accepted, LocalDate reviewedOn, boolean overturned) {
        Rectified was = rectifications.stream().filter(r -> r.id.equals(id)).findFirst().orElse(new Rectified(id, null, null, null, false));
        var now = new Rectified(id, Optional.ofNullable(deadline).orElse(was.deadline), Optional.ofNullable(accepted).orElse(was.accepted), Optional.ofNullable(reviewedOn).orElse(was.reviewedOn),
                overturned || was.overturned);
        return judged(lost, Stream.concat(rectifications.stream().filter(r -> !r.id.equals(id)), Stream.of(now)).toList());
    }

    Standing demonstrating(String id, boolean begun) {
        Stream<String> others = demonstrations.stream().filter(d -> !d.equals(id));
        return new Standing(stationName, stationType, stationTypeName, hostId, hostName, jurisdiction, jurisdictionName, address, plaqueNumber,
                plaqueAwardedOn, plaqueReturnedOn, plaque, titleStatus, titleStatusName, lost, rectifications,
                (begun ? Stream.concat(others, Stream.of(id)) : others).sorted().toList(), evaluationId, evaluation, evaluatedOn, scoreHundredths,
                nextEvaluationDueOn);
    }

    /** The newest conclusion counts, in whatever order they become known. */
    Standing evaluated(EvaluationPublished e) {
        return evaluatedOn != null && evaluatedOn.isAfter(e.concludedOn()) ? this : new Standing(stationName, stationType, stationTypeName, hostId,
                hostName, jurisdiction, jurisdictionName, address, plaqueNumber, plaqueAwardedOn, plaqueReturnedOn, plaque, titleStatus,
                titleStatusName, lost, rectifications, demonstrations, e.evaluationId(), e.outcome().chinese(), e.concludedOn(), e.scoreHundredths(),
                e.nextDueOn());
    }

    /** The newest conclusion was set aside on appeal; when the next evaluation is due is counted anew elsewhere. */
    Standing evaluationSetAside(String id) {
        return !id.equals(evaluationId) ? this : new Standing(stationName, stationType, stationTypeName, hostId, hostName, jurisdiction,
                jurisdictionName, address, plaqueNumber, plaqueAwardedOn, plaqueReturnedOn, plaque, titleStatus, titleStatusName, lost,
                rectifications, demonstrations, evaluationId, evaluation + "（申诉成立，结论已撤销）", evaluatedOn, null, null);
    }

    /** Whether a title that is held rests on a rectification that was re-checked as failed. */
    boolean revocable() {
        return lost == null && rectifications.stream().anyMatch(r -> r.isOpen() && r.hasFailed() && !r.isOvertaken(rectifications));
    }

    private Standing plaques(String number, LocalDate awardedOn, LocalDate returnedOn) {
        return new Standing(stationName, stationType, stationTypeName, hostId, hostName, jurisdiction, jurisdictionName, address, number,
                awardedOn, returnedOn, plaque(number, returnedOn, lost), titleStatus, titleStatusName, lost, rectifications, demonstrations,
                evaluationId, evaluation, evaluatedOn, scoreHundredths, nextEvaluationDueOn);
    }

    private Standing judged(TitleStatus how, List<Rectified> known) {
        TitleStatus status = how != null ? how : known.stream().anyMatch(r -> r.isOpen() && !r.isOvertaken(known)) ? TitleStatus.UNDER_RECTIFICATION : TitleStatus.ACTIVE;
        return new Standing(stationName, stationType, stationTypeName, hostId, hostName, jurisdiction, jurisdictionName, address, plaqueNumber,
                plaqueAwardedOn, plaqueReturnedOn, plaque(plaqueNumber, plaqueReturnedOn, how), status, status.chinese(), how, known,
                demonstrations, evaluationId, evaluation, evaluatedOn, scoreHundredths, nextEvaluationDueOn);
    }

    private static String plaque(String number, LocalDate returnedOn, TitleStatus lost) {
        if (number == null) {
            return lost == null ? "已批复待授牌" : "未授牌";
        }
        if (returnedOn != null) {
            return lost == null ? "牌匾待发还" : "牌匾已收回";
        }
        return lost == null ? "已授牌" : "牌匾待收回";
    }

    /** One rectification; deadline null while its order is not known, accepted and reviewedOn null while it was not re-checked. */
    public record Rectified(String id, LocalDate deadline, Boolean accepted, LocalDate reviewedOn, boolean overturned) {

        boolean isOpen() {
            return deadline != null && !Boolean.TRUE.equals(accepted) && !overturned;
        }

        boolean hasFailed() {
            return Boolean.FALSE.equals(accepted);
        }

        /** Whether it failed and another one was accepted since. */
        boolean isOvertaken(List<Rectified> all) {
            return hasFailed() && reviewedOn != null && all.stream().anyMatch(r -> Boolean.TRUE.equals(r.accepted) && r.reviewedOn != null
                    && !r.reviewedOn.isBefore(reviewedOn));
        }
    }
}
