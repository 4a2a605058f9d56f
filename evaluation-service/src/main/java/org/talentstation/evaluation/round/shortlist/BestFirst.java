package org.talentstation.evaluation.round.shortlist;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.talentstation.evaluation.assessment.EntryResult;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 7(2) 择优, our readings: who is passed over although eligible and better than somebody selected
 * (NOT_BEST_FIRST), or without ever having been visited and assessed (PASSED_OVER_UNASSESSED), is told why.
 */
public final class BestFirst {

    private BestFirst() {
    }

    /**
     * @param candidates results of every entry that was not withdrawn
     * @param names      station name by application id
     * @param reasons    why an application was passed over, by application id
     */
    public static void check(Collection<EntryResult> candidates, Set<String> selected, Map<String, String> names,
                             Map<String, String> reasons, PolicyVersion policy) {
        OptionalInt worstSelected = candidates.stream().filter(r -> selected.contains(r.applicationId()))
                .mapToInt(EntryResult::scoreHundredths).min();
        for (EntryResult result : candidates) {
            if (selected.contains(result.applicationId()) || reasons.containsKey(result.applicationId())) {
                continue;
            }
            String name = names.get(result.applicationId());
            if (!result.visited() || !result.completed()) {
                throw refusal("PASSED_OVER_UNASSESSED", policy.parameter("assessment.comprehensive"),
                        "“%s”尚未完成实地考察和综合评估；未予入选的，须逐一写明理由。".formatted(name));
            }
            if (policy.flag("shortlist.bestFirst") && worstSelected.isPresent() && result.isEligible()
                    && result.scoreHundredths() > worstSelected.getAsInt()) {
                throw refusal("NOT_BEST_FIRST", policy.parameter("shortlist.bestFirst"),
                        "“%s”符合条件且得分高于已选定的单位；未予入选的，须写明理由。".formatted(name));
            }
        }
    }

    private static Refusal refusal(String code, PolicyParameter parameter, String detail) {
        // Whatever the parameter's own mark, that a reason is owed is our reading of 择优.
        return Refusal.rule(code, "7(2)", Reading.READING, detail)
                .restingOn(parameter.key(), Reading.READING).inField("passedOver");
    }
}
