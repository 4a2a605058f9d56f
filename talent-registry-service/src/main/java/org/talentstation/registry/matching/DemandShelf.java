package org.talentstation.registry.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The open demands, each filed under its two rarest musts, so that for a talent only demands need be looked at of which it meets one of these: who
 * misses at most one must meets one of any two. A demand without two musts that can be looked up is filed under the one, or looked at for
 * everybody.
 */
final class DemandShelf {

    private final FieldTree fields;
    private final Map<String, Asked> open = new HashMap<>();
    private final Map<String, Set<Term>> filedUnder = new HashMap<>();
    private final Map<Term, Set<Asked>> files = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    DemandShelf(FieldTree fields) {
        this.fields = fields;
    }

    /** @param talents how many talents have a term */
    void post(MatchDemand demand, ToIntFunction<Term> talents) {
        if (closed.contains(demand.demandId())) {
            return;
        }
        Asked before = open.get(demand.demandId());
        remove(demand.demandId());
        Asked asked = new Asked(before == null ? demand : new MatchDemand(demand.demandId(), before.demand().postedAt(), demand.title(),
                demand.requirements(), demand.taxonomy()), fields);
        open.put(demand.demandId(), asked);
        filedUnder.put(demand.demandId(), keys(asked.musts(), talents));
        filedUnder.get(demand.demandId()).forEach(key -> files.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(asked));
    }

    /** The fields have another version: every open demand is read anew. */
    void readAnew(ToIntFunction<Term> talents) {
        List.copyOf(open.values()).forEach(asked -> post(asked.demand(), talents));
    }

    void close(String demandId) {
        remove(demandId);
        closed.add(demandId);
    }

    private void remove(String demandId) {
        Asked asked = open.remove(demandId);
        if (asked != null) {
            filedUnder.remove(demandId).forEach(key -> files.get(key).remove(asked));
        }
    }

    private static Set<Term> keys(List<Condition> musts, ToIntFunction<Term> talents) {
        List<Condition> rarest = musts.stream().filter(must -> !must.terms().isEmpty())
                .sorted(Comparator.comparingInt(must -> must.terms().stream().mapToInt(talents).sum())).limit(2).toList();
        Set<Term> keys = new HashSet<>();
        if (rarest.size() == 2 || rarest.size() == musts.size() && !musts.isEmpty()) {
            rarest.forEach(must -> keys.addAll(must.terms()));
            if (musts.size() == 1) {
                musts.getFirst().broader().forEach(broader -> keys.add(broader.term()));
            }
        } else {
            keys.add(null);
        }
        return keys;
    }

    /** Those of which somebody with these terms may miss at most one must. */
    Set<Asked> worthALook(Collection<Term> terms) {
        Set<Asked> all = new LinkedHashSet<>(files.getOrDefault(null, Set.of()));
        terms.forEach(term -> all.addAll(files.getOrDefault(term, Set.of())));
        return all;
    }

    /** Null when it is not open. */
    Asked get(String demandId) {
        return open.get(demandId);
    }

    boolean isClosed(String demandId) {
        return closed.contains(demandId);
    }

    int size() {
        return open.size();
    }
}
