package org.talentstation.registry.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Ranked talents for a demand, and ranked demands for a talent, from memory. Who misses a must is not ranked; the wishes give the score. Of equal
 * scores the one with more wishes met in full comes first, then the one registered (posted) earlier, then the smaller id, so that the same facts
 * always give the same ranking. A demand that asks for nothing comes after those of which something is met. Nothing is kept of a ranking: each is worked out from lists of the talents that have a term, and a talent or demand
 * touches only the lists of its own terms. Not safe for several threads while it is told something. Articles 8 and 11.
 */
public final class MatchingIndex {

    private static final int MOST_NEAR_MISSES = 10;

    private final FieldTree fields = new FieldTree();
    private final TalentShelf talents = new TalentShelf(fields);
    private final DemandShelf demands = new DemandShelf(fields);
    private final Reasons reasons;

    public MatchingIndex(Wording wording) {
        this.reasons = new Reasons(talents, wording);
    }

    /**
     * There is another version of the fields, the newest from now on: what records and demands say by codes of older ones is read anew. To be told in
     * the order of the versions.
     */
    public void tell(FieldText text) {
        if (fields.tell(text)) {
            talents.terms().readAnew();
            demands.readAnew(term -> talents.terms().having(term).size());
        }
    }

    /** A talent is registered or has this profile now; answers how many lists it touched. The first position that is told of a talent stays. */
    public int put(MatchProfile profile) {
        return talents.put(profile);
    }

    /** The talent consents to be recommended, or takes it back. */
    public void consent(String talentId, boolean given) {
        talents.consent(talentId, given);
    }

    /** Another record stands for this one from now on, or no more. */
    public void merge(String talentId, boolean away) {
        talents.merge(talentId, away);
    }

    /** Everything about the talent is dropped, for ever. */
    public void forget(String talentId) {
        talents.forget(talentId);
    }

    /** A demand is open with these requirements from now on. The first position that is told of it stays. */
    public void post(MatchDemand demand) {
        demands.post(demand, term -> talents.terms().having(term).size());
    }

    /** A demand is over, for ever. */
    public void close(String demandId) {
        demands.close(demandId);
    }

    public boolean isOpen(String demandId) {
        return demands.get(demandId) != null;
    }

    public boolean isClosed(String demandId) {
        return demands.isClosed(demandId);
    }

    public Standing standing(String talentId) {
        return talents.standing(talentId);
    }

    /** Talents that take part. */
    public int talents() {
        return talents.ranked();
    }

    /** Demands that are open. */
    public int demands() {
        return demands.size();
    }

    /** The {@code limit} best talents for an open demand. */
    public Candidates candidates(String demandId, int limit) {
        Asked asked = demands.get(demandId);
        Tally fitting = talents.fitting(asked);
        List<Placed> best = best(asked, fitting, limit);
        List<Candidate> items = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            Placed one = best.get(i);
            List<Placed> ahead = best.subList(0, i);
            items.add(new Candidate(i + 1, talents.order().id(one.slot), asked.permille(one.worth), asked.points(one.worth), asked.mostPoints(),
                    reasons.explain(asked, one.slot), reasons.change(asked, one.slot, i + 1, worth -> 1 + (int) ahead.stream()
                    .filter(other -> order(other, new Placed(one.slot, worth)) < 0).count())));
        }
        List<NearMiss> near = best(asked, talents.missingOne(asked), MOST_NEAR_MISSES).stream()
                .map(one -> new NearMiss(talents.order().id(one.slot), asked.permille(one.worth), reasons.missing(asked, one.slot))).toList();
        return new Candidates(fitting.size(), items, near);
    }

    /** The {@code limit} best open demands for a talent; none for one that does not take part. */
    public Opportunities opportunities(String talentId, int limit) {
        Standing standing = talents.standing(talentId);
        if (standing != Standing.RANKED) {
            return new Opportunities(standing, 0, 0, List.of(), List.of());
        }
        int slot = talents.slotOf(talentId);
        List<Fit> fitting = new ArrayList<>();
        List<Fit> near = new ArrayList<>();
        var looked = demands.worthALook(talents.terms().of(slot));
        for (Asked asked : looked) {
            int missed = talents.missedMusts(asked, slot);
            if (missed == 0 || talents.isNearMiss(asked, slot, missed)) {
                (missed == 0 ? fitting : near).add(new Fit(asked, talents.worth(asked, slot, null)));
            }
        }
        fitting.sort(Fit.BEST_FIRST);
        near.sort(Fit.BEST_FIRST);
        List<Opportunity> items = new ArrayList<>();
        for (Fit fit : fitting.subList(0, Math.min(limit, fitting.size()))) {
            items.add(opportunity(fit, slot, items.size() + 1));
        }
        return new Opportunities(standing, fitting.size(), looked.size(), items, near.stream().limit(MOST_NEAR_MISSES)
                .map(fit -> new NearMiss(fit.asked.demand().demandId(), fit.permille(), reasons.missing(fit.asked, slot))).toList());
    }

    private Opportunity opportunity(Fit fit, int slot, int place) {
        Asked asked = fit.asked;
        Tally others = talents.fitting(asked);
        int rank = 1 + others.ahead(fit.worth, slot, talents.order());
        return new Opportunity(place, asked.demand().demandId(), asked.demand().title(), fit.permille(), asked.points(fit.worth),
                asked.mostPoints(), rank, others.size(), reasons.explain(asked, slot), asked.asksForNothing() ? Wording.ASKS_FOR_NOTHING : null,
                reasons.change(asked, slot, rank, worth -> 1 + others.ahead(worth, slot, talents.order())));
    }

    /** Of a talent that takes part and meets every must of an open demand; else empty. */
    public OptionalInt score(String demandId, String talentId) {
        Asked asked = demands.get(demandId);
        if (asked == null || talents.standing(talentId) != Standing.RANKED) {
            return OptionalInt.empty();
        }
        int slot = talents.slotOf(talentId);
        return talents.missedMusts(asked, slot) > 0 ? OptionalInt.empty() : OptionalInt.of(asked.permille(talents.worth(asked, slot, null)));
    }

    private List<Placed> best(Asked asked, Tally tally, int limit) {
        return Arrays.stream(tally.greatest(limit, talents.order())).mapToObj(slot -> new Placed(slot, talents.worth(asked, slot, null)))
                .sorted(this::order).toList();
    }

    private int order(Placed one, Placed other) {
        int byWorth = Long.compare(other.worth, one.worth);
        return byWorth != 0 ? byWorth : talents.order().compare(one.slot, other.slot);
    }

    private record Placed(int slot, long worth) {
    }

    private record Fit(Asked asked, long worth) {

        static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt(Fit::saysOfFit).thenComparing(Fit::permille)
                .thenComparing(fit -> fit.asked.met(fit.worth)).reversed()
                .thenComparing(fit -> fit.asked.demand().postedAt()).thenComparing(fit -> fit.asked.demand().demandId());

        /** 2: something that it asks for is met; 1: it asks for nothing; 0: nothing that it wishes for is met. */
        int saysOfFit() {
            return asked.asksForNothing() ? 1 : worth > 0 || !asked.musts().isEmpty() ? 2 : 0;
        }

        int permille() {
            return asked.permille(worth);
        }
    }
}
