package org.talentstation.evaluation.biennial;

import java.util.Arrays;
import java.util.List;
import org.talentstation.kernel.policy.PolicyVersion;

/**
 * How much each of the six items counts, as a policy version has it; shown with every result. Article 16.
 *
 * @param policyVersion id of the version that they were taken from
 * @param maxScore      most points for one item, ⟨evaluation.maxScore⟩
 */
public record Weights(String policyVersion, int maxScore, List<Item> items) {

    /** One item; the weight is relative to the sum of all. */
    public record Item(EvaluationItem item, int weight) {
    }

    public static Weights of(PolicyVersion policy) {
        return new Weights(policy.id(), policy.integer("evaluation.maxScore"), Arrays.stream(EvaluationItem.values())
                .map(i -> new Item(i, policy.integer(i.weightParameter()))).toList());
    }
}
