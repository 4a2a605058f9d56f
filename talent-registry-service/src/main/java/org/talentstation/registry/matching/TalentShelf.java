package org.talentstation.registry.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The talents, each in a slot of its own, and which of them may be recommended: registered, standing for themselves, not forgotten, and consenting.
 * What is told of them may arrive in any order.
 */
final class TalentShelf {

    private final Map<String, Integer> slots = new HashMap<>();
    private final SlotOrder order = new SlotOrder();
    private final FieldTree fields;
    private final TalentTerms terms;
    private final SlotSet registered = new SlotSet();
    private final SlotSet consenting = new SlotSet();
    private final SlotSet merged = new SlotSet();
    private final SlotSet forgotten = new SlotSet();
    private final SlotSet ranked = new SlotSet();

    TalentShelf(FieldTree fields) {
        this.fields = fields;
        this.terms = new TalentTerms(fields);
    }

    int put(MatchProfile profile) {
        int slot = slot(profile.talentId());
        if (forgotten.has(slot)) {
            return 0;
        }
        if (!registered.has(slot)) {
            registered.add(slot);
            order.register(slot, profile.registeredAt(), profile.talentId());
        }
        int touched = terms.put(slot, profile);
        judge(slot);
        return touched;
    }

    void consent(String talentId, boolean given) {
        int slot = slot(talentId);
        consenting.set(slot, given);
        judge(slot);
    }

    void merge(String talentId, boolean away) {
        int slot = slot(talentId);
        merged.set(slot, away);
        judge(slot);
    }

    void forget(String talentId) {
        int slot = slot(talentId);
        forgotten.add(slot);
        terms.clear(slot);
        judge(slot);
    }

    private int slot(String talentId) {
        return slots.computeIfAbsent(talentId, unknown -> slots.size());
    }

    private void judge(int slot) {
        ranked.set(slot, standing(slot) == Standing.RANKED);
    }

    Standing standing(String talentId) {
        Integer slot = slots.get(talentId);
        return slot == null ? Standing.UNKNOWN : standing(slot);
    }

    private Standing standing(int slot) {
        return forgotten.has(slot) ? Standing.FORGOTTEN : !registered.has(slot) ? Standing.UNKNOWN : merged.has(slot) ? Standing.MERGED
                : consenting.has(slot) ? Standing.RANKED : Standing.WITHOUT_CONSENT;
    }

    /** Of a talent that was told of. */
    int slotOf(String talentId) {
        return slots.get(talentId);
    }

    SlotOrder order() {
        return order;
    }

    TalentTerms terms() {
        return terms;
    }

    int ranked() {
        return ranked.size();
    }

    private int words() {
        return (slots.size() >> 6) + 1;
    }

    /** Who may be recommended and meets every must. */
    Tally fitting(Asked asked) {
        int words = words();
        long[] fitting = Bits.or(ranked.bits(words), new long[0], words);
        for (Condition must : asked.musts()) {
            Bits.and(fitting, terms.meeting(must, words));
        }
        return tally(asked, fitting);
    }

    /** Who may be recommended and misses exactly one of at least two musts, or of the only one has a field that is too broad. */
    Tally missingOne(Asked asked) {
        int words = words();
        long[] once = new long[words];
        long[] again = new long[words];
        if (asked.musts().size() > 1) {
            asked.musts().forEach(must -> Bits.missing(once, again, terms.meeting(must, words)));
        } else if (!asked.musts().isEmpty()) {
            onlyBroader(asked.musts().getFirst(), once);
        }
        for (int i = 0; i < words; i++) {
            once[i] &= ~again[i];
        }
        return tally(asked, Bits.and(once, ranked.bits(words)));
    }

    private void onlyBroader(Condition must, long[] into) {
        for (Condition.Broader broader : must.broader()) {
            long[] having = terms.having(broader.term()).bits(into.length);
            for (int i = 0; i < Math.min(into.length, having.length); i++) {
                into[i] |= having[i];
            }
        }
        long[] meeting = terms.meeting(must, into.length);
        for (int i = 0; i < Math.min(into.length, meeting.length); i++) {
            into[i] &= ~meeting[i];
        }
    }

    private Tally tally(Asked asked, long[] taking) {
        int words = words();
        Tally tally = new Tally(taking);
        for (Condition wish : asked.wishes()) {
            long half = wish.nearly().isEmpty() ? 0 : asked.worth(wish, 1);
            if (half > 0) {
                tally.add(terms.having(wish.nearly(), words), half);
            }
            tally.add(terms.meeting(wish, words), asked.worth(wish, 2) - half);
        }
        return tally;
    }

    /** What the talent is worth for the demand, had it the fact too that {@code gained} asks for (null for none). */
    long worth(Asked asked, int slot, Condition gained) {
        long worth = 0;
        for (Condition wish : asked.wishes()) {
            worth += asked.worth(wish, gained == null ? terms.halves(wish, slot) : halves(wish, slot, gained));
        }
        return worth;
    }

    private int halves(Condition wish, int slot, Condition gained) {
        int now = terms.halves(wish, slot);
        if (wish.kind() != gained.kind() || !wish.means()) {
            return now;
        }
        return switch (gained.kind()) {
            case CATEGORY -> wish.terms().equals(gained.terms()) ? 2 : 0; // one takes the place of the other
            case AVAILABLE_BY -> Math.min(terms.day(slot, false), gained.day()) <= wish.day()
                    && wish.day() <= Math.max(terms.day(slot, true), gained.day()) ? 2 : 0;
            case FIELD -> Math.max(now, reached(wish.terms(), gained) ? 2 : reached(wish.nearly(), gained) ? 1 : 0);
            default -> wish.terms().equals(gained.terms()) ? 2 : now;
        };
    }

    /** Who gains a field gains those that it is a part of. */
    private boolean reached(List<Term> asked, Condition gained) {
        Term fact = gained.terms().getFirst();
        List<String> codes = fields.upward(fact.value());
        return asked.stream().anyMatch(term -> codes.contains(term.value()) && term.level() <= fact.level());
    }

    /** Whether a demand is nearly met by who misses so many of its musts: one of several, or the only one by a field that is too broad. */
    boolean isNearMiss(Asked asked, int slot, int missed) {
        return missed == 1 && (asked.musts().size() > 1 || terms.broader(asked.musts().getFirst(), slot) != null);
    }

    int missedMusts(Asked asked, int slot) {
        int missed = 0;
        for (Condition must : asked.musts()) {
            missed += terms.halves(must, slot) == 2 ? 0 : 1;
        }
        return missed;
    }
}
