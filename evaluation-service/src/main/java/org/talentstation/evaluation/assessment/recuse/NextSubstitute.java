package org.talentstation.evaluation.assessment.recuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.expert.ExpertFacts;

/**
 * Article 7(2), our reading: the next unused substitute in draw order who is active and not affiliated with the host.
 *
 * @param judge   the substitute, or null when nobody is left
 * @param skipped who came before but may not judge
 */
public record NextSubstitute(Judge judge, List<String> skipped) {

    public static NextSubstitute of(Bench bench, List<ExpertFacts> facts, String hostId) {
        Map<String, ExpertFacts> known = facts.stream()
                .collect(Collectors.toMap(ExpertFacts::expertId, Function.identity()));
        var skipped = new ArrayList<String>();
        for (Judge candidate : bench.substitutes()) {
            ExpertFacts expert = known.get(candidate.expertId());
            if (expert != null && expert.isActive() && !expert.isAffiliatedWith(hostId)) {
                return new NextSubstitute(candidate, List.copyOf(skipped));
            }
            skipped.add(candidate.expertId());
        }
        return new NextSubstitute(null, List.copyOf(skipped));
    }
}
