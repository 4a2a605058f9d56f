package org.talentstation.evaluation.biennial.conclude;

import java.util.Collection;
import java.util.List;
import org.talentstation.evaluation.biennial.ItemScore;
import org.talentstation.evaluation.biennial.Weights;

/**
 * Weighted score out of a hundred points, in hundredths of a point from 0 to 10000, in integers:
 * {@code 10000 · Σ items weight · points / (Σ weights · sheets · most points)}, rounded half up once, at the end. Article 16, our reading.
 */
public final class WeightedScore {

    private static final int HUNDRED_POINTS = 10_000;

    private WeightedScore() {
    }

    /** Item by item over the sheets; each sheet has all six, and there is at least one. */
    public static List<ItemResult> items(Weights weights, Collection<List<ItemScore>> sheets) {
        return weights.items().stream().map(w -> {
            int points = sheets.stream().flatMap(List::stream).filter(s -> s.item() == w.item()).mapToInt(ItemScore::points).sum();
            return new ItemResult(w.item(), w.weight(), points, sheets.size(), halfUp(100L * points, sheets.size()));
        }).toList();
    }

    public static int hundredths(List<ItemResult> items, int maxScore) {
        long weighted = items.stream().mapToLong(i -> (long) i.weight() * i.points()).sum();
        long most = items.stream().mapToLong(i -> (long) i.weight() * i.sheets() * maxScore).sum();
        return halfUp(HUNDRED_POINTS * weighted, most);
    }

    private static int halfUp(long dividend, long divisor) {
        return Math.toIntExact((2 * dividend + divisor) / (2 * divisor));
    }
}
