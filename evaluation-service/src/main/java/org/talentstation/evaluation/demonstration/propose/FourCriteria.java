package org.talentstation.evaluation.demonstration.propose;

import java.util.EnumSet;
import java.util.List;
import org.talentstation.evaluation.demonstration.CriterionFinding;
import org.talentstation.evaluation.demonstration.DemonstrationCriterion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.Finding;
import org.talentstation.kernel.text.Required;

/**
 * Article 9: a finding for each of the four criteria (CRITERION_MISSING), each once (CRITERION_TWICE) and with its evidence
 * (TEXT_REQUIRED), and every one of them met (CRITERION_NOT_MET).
 */
public final class FourCriteria {

    private static final String PARAMETER = "demonstration.criteria";

    private FourCriteria() {
    }

    public static List<CriterionFinding> checked(List<CriterionFinding> findings) {
        var seen = EnumSet.noneOf(DemonstrationCriterion.class);
        List<CriterionFinding> checked = findings.stream().map(f -> {
            if (!seen.add(f.criterion())) {
                throw Refusal.invalid("CRITERION_TWICE", "criteria", "“%s”重复填写。".formatted(f.criterion().chinese()));
            }
            return checked(f);
        }).toList();
        for (DemonstrationCriterion criterion : DemonstrationCriterion.values()) {
            if (!seen.contains(criterion)) {
                throw refusal("CRITERION_MISSING", "缺少“%s”的认定；第九条四项标准须逐项认定。".formatted(criterion.chinese()));
            }
        }
        return checked;
    }

    private static CriterionFinding checked(CriterionFinding finding) {
        String name = finding.criterion().chinese();
        String evidence = Required.text(finding.evidence(), "criteria.evidence", "“%s”的认定依据".formatted(name));
        if (finding.finding() != Finding.MET) {
            throw refusal("CRITERION_NOT_MET", "“%s”未认定为符合；第九条四项标准须全部符合，方可提出为示范站。".formatted(name));
        }
        return new CriterionFinding(finding.criterion(), finding.finding(), evidence,
                finding.files().stream().map(f -> f.checked("criteria.files")).toList());
    }

    private static Refusal refusal(String code, String detail) {
        return Refusal.rule(code, "9", Reading.TEXT, detail).restingOn(PARAMETER, Reading.TEXT).inField("criteria");
    }
}
