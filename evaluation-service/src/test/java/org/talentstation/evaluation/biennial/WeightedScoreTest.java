package org.talentstation.evaluation.biennial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.biennial.conclude.ItemResult;
import org.talentstation.evaluation.biennial.conclude.WeightedScore;

class WeightedScoreTest {

    private static Weights weights(List<Integer> of, int maxScore) {
        return new Weights("p", maxScore, IntStream.range(0, 6).mapToObj(i -> new Weights.Item(EvaluationItem.values()[i], of.get(i))).toList());
    }

    private static List<List<ItemScore>> sheets(List<List<Integer>> points) {
        return points.stream().map(p -> IntStream.range(0, 6)
                .mapToObj(i -> new ItemScore(EvaluationItem.values()[i], p.get(i), "x")).toList()).toList();
    }

    @Property
    void Article16_theScoreIsTheExactWeightedMeanRoundedHalfUpOnce(@ForAll("weights") List<Integer> weights,
                                                                  @ForAll("sheets") List<List<Integer>> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<Integer> sheet : points) {
            for (int i = 0; i < 6; i++) {
                sum = sum.add(BigDecimal.valueOf(weights.get(i)).multiply(BigDecimal.valueOf(sheet.get(i))));
            }
        }
        BigDecimal divisor = BigDecimal.valueOf(weights.stream().mapToLong(Integer::longValue).sum() * points.size());
        List<ItemResult> items = WeightedScore.items(weights(weights, 100), sheets(points));
        assertThat(WeightedScore.hundredths(items, 100)).isBetween(0, 10_000)
                .isEqualTo(sum.divide(divisor, 2, RoundingMode.HALF_UP).movePointRight(2).intValueExact());
    }

    @Property
    void anItemsMeanIsRoundedForReadingAndItsPointsAreNot(@ForAll("sheets") List<List<Integer>> points) {
        List<ItemResult> items = WeightedScore.items(weights(List.of(1, 1, 1, 1, 1, 1), 100), sheets(points));
        for (int i = 0; i < 6; i++) {
            int at = i;
            int sum = points.stream().mapToInt(p -> p.get(at)).sum();
            assertThat(items.get(i).points()).isEqualTo(sum);
            assertThat(items.get(i).sheets()).isEqualTo(points.size());
            assertThat(items.get(i).meanHundredths()).isEqualTo(BigDecimal.valueOf(sum)
                    .divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP).movePointRight(2).intValueExact());
        }
    }

    @Test
    void halfAHundredthIsRoundedUp() {
        // One point of a weight of 1 in 8: 0.125 points.
        List<Integer> weights = List.of(1, 7, 0, 0, 0, 0);
        assertThat(WeightedScore.hundredths(WeightedScore.items(weights(weights, 100), sheets(List.of(List.of(1, 0, 0, 0, 0, 0)))), 100)).isEqualTo(13);
    }

    @Test
    void onAnotherScaleFullPointsAreStillAHundred() {
        List<Integer> equal = List.of(1, 1, 1, 1, 1, 1);
        var sheets = sheets(List.of(List.of(20, 20, 20, 20, 20, 20)));
        assertThat(WeightedScore.hundredths(WeightedScore.items(weights(equal, 20), sheets), 20)).isEqualTo(10_000);
        assertThat(WeightedScore.hundredths(WeightedScore.items(weights(equal, 40), sheets), 40)).isEqualTo(5_000);
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.integers().between(0, 1000).list().ofSize(6).filter(w -> w.stream().mapToInt(Integer::intValue).sum() > 0);
    }

    @Provide
    Arbitrary<List<List<Integer>>> sheets() {
        return Arbitraries.integers().between(0, 100).list().ofSize(6).list().ofMinSize(1).ofMaxSize(15);
    }
}
