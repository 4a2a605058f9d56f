package org.talentstation.station.designation.decidetype;

import java.util.Arrays;
import java.util.List;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.designation.TypeAssessment;
import org.talentstation.station.designation.TypeAssessment.ConditionFinding;

/**
 * Another type is granted only on a new assessment with a visit, in which each condition of Article 6 is found and met.
 * Article 5 (our reading). Refuses ASSESSMENT_REQUIRED, VISIT_IN_THE_FUTURE and CONDITION_NOT_MET.
 */
public final class AChangeOfTypeNeedsANewAssessment {

    private AChangeOfTypeNeedsANewAssessment() {
    }

    public static void check(TypeAssessment assessment, java.time.LocalDate today) {
        if (assessment == null || assessment.visitedOn() == null) {
            throw refusal("ASSESSMENT_REQUIRED", "变更类型须重新组织认定：请填写实地考察日期和四项条件的认定结果(第五条)。");
        }
        if (assessment.visitedOn().isAfter(today)) {
            throw Refusal.invalid("VISIT_IN_THE_FUTURE", "assessment.visitedOn", "实地考察日期不能晚于今天。");
        }
        for (Condition condition : Condition.values()) {
            List<ConditionFinding> found = assessment.findings().stream().filter(f -> f.condition() == condition).toList();
            if (found.size() != 1) {
                throw refusal("ASSESSMENT_REQUIRED", "变更类型须重新组织认定：条件“%s”须有且只有一个认定结果(第五条、第六条)。".formatted(condition.chinese()));
            }
            Required.text(found.getFirst().evidence(), "assessment.findings", "“%s”的认定依据".formatted(condition.chinese()));
        }
        String unmet = String.join("、", Arrays.stream(Condition.values()).filter(c -> assessment.findings().stream()
                .anyMatch(f -> f.condition() == c && f.finding() != Finding.MET)).map(Condition::chinese).toList());
        if (!unmet.isEmpty()) {
            throw Refusal.rule("CONDITION_NOT_MET", "6", Reading.TEXT, "第六条的条件须全部符合，现不符合或者不确定：%s。".formatted(unmet))
                    .restingOn("condition.allRequired", Reading.TEXT);
        }
    }

    private static Refusal refusal(String code, String detail) {
        return Refusal.rule(code, "5", Reading.READING, detail).restingOn("station.typeChange", Reading.READING);
    }
}
