package org.talentstation.registry.matching;

import java.util.List;

/**
 * An open demand, read once. A talent's worth for it is one number: twice the weight of each wish that is met (once for one that is half met) in
 * the upper digits, and in the lower ones how many are met in full, so that of two equal scores the one with more wishes is the greater.
 */
final class Asked {

    private final MatchDemand demand;
    private final List<Condition> all;
    private final List<Condition> musts;
    private final List<Condition> wishes;
    private final int shift;
    private final long most;

    Asked(MatchDemand demand, FieldTree fields) {
        this.demand = demand;
        this.all = demand.requirements().stream().map(r -> Condition.of(r, demand.taxonomy(), fields)).toList();
        this.musts = all.stream().filter(c -> c.requirement().must()).toList();
        this.wishes = all.stream().filter(c -> !c.requirement().must()).toList();
        this.shift = Integer.SIZE - Integer.numberOfLeadingZeros(wishes.size());
        this.most = 2 * wishes.stream().mapToLong(Condition::weight).sum();
    }

    MatchDemand demand() {
        return demand;
    }

    List<Condition> all() {
        return all;
    }

    List<Condition> musts() {
        return musts;
    }

    List<Condition> wishes() {
        return wishes;
    }

    /** Nothing is asked for, so that meeting all of it says nothing. */
    boolean asksForNothing() {
        return all.isEmpty();
    }

    /** What a wish adds to the worth of who meets {@code halves} halves of it, 0 to 2. */
    long worth(Condition wish, int halves) {
        return ((long) halves * wish.weight() << shift) + (halves == 2 ? 1 : 0);
    }

    /** Share of the wishes' weight, rounded down; 1000 for a demand that wishes for nothing. */
    int permille(long worth) {
        return most == 0 ? 1_000 : (int) (1_000 * (worth >> shift) / most);
    }

    /** Wishes that are met in full. */
    int met(long worth) {
        return (int) (worth & (1L << shift) - 1);
    }

    /** In hundredths of a weight. */
    int points(long worth) {
        return (int) (50 * (worth >> shift));
    }

    int mostPoints() {
        return (int) (50 * most);
    }
}
