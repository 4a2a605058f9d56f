package org.talentstation.evaluation.panel.commit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.evaluation.panel.Excluded;
import org.talentstation.evaluation.panel.PoolMember;

/** Article 7(2): active experts who are affiliated with no host of the round, sorted by id; and who was left out, why. */
public record EligiblePool(List<PoolMember> members, List<Excluded> excluded) {

    public static EligiblePool of(Collection<ExpertFacts> experts, Collection<String> hostsOfRound) {
        var members = new ArrayList<PoolMember>();
        var excluded = new ArrayList<Excluded>();
        for (ExpertFacts expert : experts.stream().sorted(Comparator.comparing(ExpertFacts::expertId)).toList()) {
            var conflict = hostsOfRound.stream().filter(expert::isAffiliatedWith).sorted().findFirst();
            if (!expert.isActive()) {
                excluded.add(new Excluded(expert.expertId(), expert.name(), Excluded.Ground.SUSPENDED, null));
            } else if (conflict.isPresent()) {
                excluded.add(new Excluded(expert.expertId(), expert.name(), Excluded.Ground.AFFILIATED, conflict.get()));
            } else {
                members.add(new PoolMember(expert.expertId(), expert.name()));
            }
        }
        return new EligiblePool(List.copyOf(members), List.copyOf(excluded));
    }
}
