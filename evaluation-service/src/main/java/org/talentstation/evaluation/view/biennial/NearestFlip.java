package org.talentstation.evaluation.view.biennial;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.evaluation.biennial.Weights;

/**
 * The smallest change of one weight, in whole numbers and not below zero, that puts the second strictly before the first; of equal
 * changes the one of the earlier item.
 *
 * @param change positive for more weight, negative for less
 */
public record NearestFlip(String first, String second, EvaluationItem item, int weight, long change) {

    /** Empty where no change of one weight can do it. */
    static Optional<NearestFlip> of(RankedEvaluation first, RankedEvaluation second, Weights weights) {
        long lead = ExactRanking.lead(first, second, weights);
        return weights.items().stream().flatMap(w -> {
            long gain = ExactRanking.lead(second, first, w);
            long change = gain == 0 ? 0 : Long.signum(gain) * (lead / Math.abs(gain) + 1);
            return change == 0 || w.weight() + change < 0 ? Stream.empty()
                    : Stream.of(new NearestFlip(first.stationName(), second.stationName(), w.item(), w.weight(), change));
        }).min(Comparator.comparingLong(f -> Math.abs(f.change())));
    }
}
