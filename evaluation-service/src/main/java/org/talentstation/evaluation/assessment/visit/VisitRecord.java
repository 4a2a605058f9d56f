package org.talentstation.evaluation.assessment.visit;

import java.time.LocalDate;
import org.talentstation.evaluation.StatedReason;
import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.assessment.score.UnaffiliatedJudge;
import org.talentstation.evaluation.expert.ExpertId;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * How a visit is put on record: by an officer of the bureau or a judge (NOT_A_JUDGE), with a report (VISIT_REPORT_REQUIRED),
 * once, or again as a reasoned correction (SITE_VISIT_ALREADY_RECORDED, NOTHING_TO_CORRECT). Without one nothing is
 * completed (SITE_VISIT_MISSING). Article 7(2).
 */
public final class VisitRecord {

    private VisitRecord() {
    }

    public static void checkRecorder(Actor actor, Bench bench) {
        if (!actor.has(Role.BUREAU_OFFICER) && bench.seat(ExpertId.of(actor)).isEmpty()) {
            throw UnaffiliatedJudge.notAJudge();
        }
    }

    public static String correctionReason(String reason, boolean recordedBefore) {
        if (!recordedBefore) {
            if (reason != null) {
                throw Refusal.state("NOTHING_TO_CORRECT", "7(2)", "尚未登记实地考察，无可更正；请去掉更正理由后登记。");
            }
            return null;
        }
        if (reason == null) {
            throw Refusal.state("SITE_VISIT_ALREADY_RECORDED", "7(2)", "实地考察已经登记；确需更正的，请写明更正理由。");
        }
        return new StatedReason(reason).text();
    }

    public static String report(String report) {
        if (report == null || report.isBlank()) {
            throw Refusal.invalid("VISIT_REPORT_REQUIRED", "report", "须填写实地考察报告。");
        }
        return report.strip();
    }

    public static void requireVisit(LocalDate visitedOn) {
        if (visitedOn == null) {
            throw Refusal.rule("SITE_VISIT_MISSING", "7(2)", Reading.TEXT, "尚未登记实地考察，不能完成综合评估；请先登记。")
                    .restingOn("assessment.siteVisit", Reading.TEXT);
        }
    }
}
