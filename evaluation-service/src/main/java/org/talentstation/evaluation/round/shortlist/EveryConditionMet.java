package org.talentstation.evaluation.round.shortlist;

import org.talentstation.evaluation.assessment.ConditionFinding;
import org.talentstation.evaluation.assessment.EntryResult;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.Finding;

/**
 * Article 6: all four conditions are required; else CONDITION_NOT_MET, quoting the paragraph. That a condition found
 * NOT_MET excludes is the text; that an UNCERTAIN one does is our reading.
 */
public final class EveryConditionMet {

    private EveryConditionMet() {
    }

    public static void check(String name, EntryResult result, PolicyVersion policy) {
        for (ConditionFinding finding : result.findings()) {
            if (finding.finding() != Finding.MET) {
                PolicyParameter source = policy.parameter(finding.finding() == Finding.NOT_MET
                        ? "condition.allRequired" : "condition.findingForShortlist");
                throw Refusal.rule("CONDITION_NOT_MET", finding.condition().article(), source.mark(),
                        "“%s”在“%s”一项的认定结果为“%s”，不能列入入选名单。".formatted(name,
                                finding.condition().chinese(), finding.finding().chinese()))
                        .restingOn(source.key(), source.mark()).inField("selected");
            }
        }
    }
}
