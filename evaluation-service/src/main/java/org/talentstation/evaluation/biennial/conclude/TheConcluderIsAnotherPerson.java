package org.talentstation.evaluation.biennial.conclude;

import org.talentstation.evaluation.biennial.BiennialEvent.QualityChecked;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Articles 16 and 17, our reading: the bureau's leader concludes on sheets that another person checked as they are now.
 * Refuses QUALITY_CHECK_MISSING and CONCLUDER_IS_CHECKER.
 */
public final class TheConcluderIsAnotherPerson {

    private TheConcluderIsAnotherPerson() {
    }

    /** @param check of the sheets as they are now, or null */
    public static void check(QualityChecked check, Actor concluder) {
        if (check == null) {
            throw Refusal.rule("QUALITY_CHECK_MISSING", "16", Reading.READING, "现有评分尚未经质量审核，请市人社局工作人员先逐项审核确认。");
        }
        if (concluder.id().equals(check.checkedBy())) {
            throw Refusal.rule("CONCLUDER_IS_CHECKER", "17", Reading.READING, "质量审核与作出结论不能由同一人办理，请由其他负责人作出结论。");
        }
    }
}
