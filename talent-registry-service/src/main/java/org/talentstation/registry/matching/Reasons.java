package org.talentstation.registry.matching;

import java.util.List;
import java.util.function.LongToIntFunction;
import org.talentstation.registry.demand.RequirementKind;

/** Why a talent stands where it stands for a demand. */
final class Reasons {

    private final TalentShelf talents;
    private final Wording wording;

    Reasons(TalentShelf talents, Wording wording) {
        this.talents = talents;
        this.wording = wording;
    }

    /** What each requirement gave, in the demand's order. */
    List<Finding> explain(Asked asked, int slot) {
        return asked.all().stream().map(condition -> finding(condition, slot)).toList();
    }

    /** The first must that is not met. */
    Finding missing(Asked asked, int slot) {
        return asked.musts().stream().filter(must -> talents.terms().halves(must, slot) < 2).findFirst()
                .map(must -> finding(must, slot)).orElseThrow();
    }

    private Finding finding(Condition condition, int slot) {
        return wording.finding(condition, talents.terms().halves(condition, slot), talents.terms().broader(condition, slot));
    }

    /** @param ranking the rank that a worth would have. @return null when no single fact would raise the rank */
    WouldChange change(Asked asked, int slot, int rank, LongToIntFunction ranking) {
        WouldChange best = null;
        for (Condition wish : asked.wishes()) {
            if (wish.means() && !isPinned(asked, wish) && talents.terms().halves(wish, slot) < 2) {
                int then = ranking.applyAsInt(talents.worth(asked, slot, wish));
                if (then < (best == null ? rank : best.toRank())) {
                    best = wording.change(wish, rank, then);
                }
            }
        }
        return best;
    }

    /** A category that a must asks for can't be another one. */
    private static boolean isPinned(Asked asked, Condition wish) {
        return wish.kind() == RequirementKind.CATEGORY && asked.musts().stream().anyMatch(must -> must.kind() == RequirementKind.CATEGORY);
    }
}
