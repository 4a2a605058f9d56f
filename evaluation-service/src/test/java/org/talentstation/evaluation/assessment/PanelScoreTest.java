package org.talentstation.evaluation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.assessment.complete.PanelScore;
import org.talentstation.kernel.station.Condition;

class PanelScoreTest {

    /** The exact mean as a fraction, rounded half up to two decimals. */
    @Property
    void theResultIsTheExactMeanRoundedHalfUpOnce(@ForAll("weights") List<Integer> weights, @ForAll("sheets") List<List<Integer>> points) {
        Rubric rubric = rubric(weights);
        BigDecimal sum = BigDecimal.ZERO;
        for (List<Integer> sheet : points) {
            for (int i = 0; i < 4; i++) {
                sum = sum.add(BigDecimal.valueOf(weights.get(i)).multiply(BigDecimal.valueOf(sheet.get(i))));
            }
        }
        int totalWeight = weights.stream().mapToInt(Integer::intValue).sum();
        BigDecimal exact = sum.divide(BigDecimal.valueOf((long) totalWeight * points.size()), 2, RoundingMode.HALF_UP);

        assertThat(PanelScore.hundredths(rubric, sheets(points)))
                .isEqualTo(exact.movePointRight(2).intValueExact()).isBetween(0, 10_000);
    }

    @Test
    void halfAHundredthIsRoundedUp() {
        // One point in 200 hundredth-shares: 100 · 1 / 8 = 12.5 hundredths.
        assertThat(PanelScore.hundredths(rubric(List.of(1, 7, 0, 0)), sheets(List.of(List.of(1, 0, 0, 0))))).isEqualTo(13);
        // 100 · 1 / 8 over two sheets, one of them zero: 6.25 hundredths.
        assertThat(PanelScore.hundredths(rubric(List.of(1, 7, 0, 0)),
                sheets(List.of(List.of(1, 0, 0, 0), List.of(0, 0, 0, 0))))).isEqualTo(6);
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.integers().between(0, 1000).list().ofSize(4)
                .filter(w -> w.stream().mapToInt(Integer::intValue).sum() > 0);
    }

    @Provide
    Arbitrary<List<List<Integer>>> sheets() {
        return Arbitraries.integers().between(0, 100).list().ofSize(4).list().ofMinSize(1).ofMaxSize(15);
    }

    private static Rubric rubric(List<Integer> weights) {
        var items = new ArrayList<Rubric.Item>();
        for (int i = 0; i < 4; i++) {
            items.add(new Rubric.Item(Condition.values()[i], weights.get(i)));
        }
        return new Rubric("p", 100, items);
    }

    private static List<List<ScoredItem>> sheets(List<List<Integer>> points) {
        return points.stream().map(p -> AssessmentCase.sheet(p.stream().mapToInt(Integer::intValue).toArray())).toList();
    }
}
