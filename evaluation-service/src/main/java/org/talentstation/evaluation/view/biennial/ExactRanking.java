package org.talentstation.evaluation.view.biennial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.biennial.conclude.ItemResult;

/**
 * Best first by the exact weighted scores, before any rounding, then by evaluation id; only equal scores share a rank. Article 16,
 * our reading.
 */
final class ExactRanking {

    private ExactRanking() {
    }

    static List<RankedEvaluation> of(Collection<RankedEvaluation> concluded, Weights weights) {
        Comparator<RankedEvaluation> best = (a, b) -> Long.signum(lead(b, a, weights));
        List<RankedEvaluation> order = concluded.stream().sorted(best.thenComparing(RankedEvaluation::evaluationId)).toList();
        var ranked = new ArrayList<RankedEvaluation>(order.size());
        for (int place = 0; place < order.size(); place++) {
            boolean tie = place > 0 && lead(order.get(place - 1), order.get(place), weights) == 0;
            ranked.add(order.get(place).at(tie ? ranked.get(place - 1).rank() : place + 1));
        }
        return List.copyOf(ranked);
    }

    /** How far the one is before the other: positive, zero, or negative; in shares that are the same for every pair of equal panels. */
    static long lead(RankedEvaluation one, RankedEvaluation other, Weights weights) {
        return weights.items().stream().mapToLong(w -> Math.multiplyExact((long) w.weight(), lead(one, other, w))).reduce(0, Math::addExact);
    }

    /** How far the one is before the other in one item. */
    static long lead(RankedEvaluation one, RankedEvaluation other, Weights.Item item) {
        ItemResult a = result(one, item);
        ItemResult b = result(other, item);
        return (long) a.points() * b.sheets() - (long) b.points() * a.sheets();
    }

    private static ItemResult result(RankedEvaluation of, Weights.Item item) {
        return of.items().stream().filter(i -> i.item() == item.item()).findFirst().orElseThrow();
    }
}
