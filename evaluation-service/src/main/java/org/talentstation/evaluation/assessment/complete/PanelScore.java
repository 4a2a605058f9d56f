package org.talentstation.evaluation.assessment.complete;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talentstation.evaluation.assessment.Rubric;
import org.talentstation.evaluation.assessment.ScoredItem;
import org.talentstation.kernel.station.Condition;

/**
 * Weighted points in hundredths, in integers: {@code 100 · Σ judges Σ items weight · points / (Σ weights · judges)},
 * rounded half up once, at the end. Article 7(2), our reading.
 */
public final class PanelScore {

    private PanelScore() {
    }

    /** The mean over the sheets; each sheet has every item of the rubric. */
    public static int hundredths(Rubric rubric, Collection<List<ScoredItem>> sheets) {
        Map<Condition, Integer> weights = rubric.items().stream()
                .collect(Collectors.toMap(Rubric.Item::condition, Rubric.Item::weight));
        long points = sheets.stream().flatMap(List::stream).mapToLong(i -> (long) weights.get(i.condition()) * i.points())
                .sum();
        long divisor = rubric.items().stream().mapToLong(Rubric.Item::weight).sum() * sheets.size();
        return Math.toIntExact((2 * 100 * points + divisor) / (2 * divisor));
    }
}
