package org.talentstation.evaluation.assessment;

import java.util.Arrays;
import java.util.List;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.station.Condition;

/**
 * What is scored and with what weight: the four conditions of Article 6, as a policy version weighs them for Article 7(2).
 *
 * @param policyVersion id of the version that it was taken from
 * @param maxScore      most points for one item, ⟨rubric.maxScore⟩
 */
public record Rubric(String policyVersion, int maxScore, List<Item> items) {

    /** One item; the weight is relative to the sum of all. */
    public record Item(Condition condition, int weight) {
    }

    public static Rubric of(PolicyVersion policy) {
        return new Rubric(policy.id(), policy.integer("rubric.maxScore"), Arrays.stream(Condition.values())
                .map(c -> new Item(c, policy.integer(c.weightParameter()))).toList());
    }
}
