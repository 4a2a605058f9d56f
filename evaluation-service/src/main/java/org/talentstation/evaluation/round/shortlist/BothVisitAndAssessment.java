package org.talentstation.evaluation.round.shortlist;

import org.talentstation.evaluation.assessment.EntryResult;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;

/** Article 7(2), the text: only who was visited <em>and</em> comprehensively assessed is selected; else ASSESSMENT_INCOMPLETE. */
public final class BothVisitAndAssessment {

    private BothVisitAndAssessment() {
    }

    public static void check(String name, EntryResult result, PolicyVersion policy) {
        if (!result.visited()) {
            throw refusal(name, "实地考察", policy.parameter("assessment.siteVisit"));
        }
        if (!result.completed()) {
            throw refusal(name, "综合评估", policy.parameter("assessment.comprehensive"));
        }
    }

    private static Refusal refusal(String name, String missing, PolicyParameter parameter) {
        return Refusal.rule("ASSESSMENT_INCOMPLETE", "7(2)", parameter.mark(),
                "“%s”尚未完成%s，不能列入入选名单；请先完成实地考察和综合评估。".formatted(name, missing))
                .restingOn(parameter.key(), parameter.mark()).inField("selected");
    }
}
