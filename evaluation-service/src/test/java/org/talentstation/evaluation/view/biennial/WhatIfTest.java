package org.talentstation.evaluation.view.biennial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.BiennialRoundOpened;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.Entry;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.biennial.conclude.ItemResult;
import org.talentstation.evaluation.biennial.conclude.WeightedScore;
import org.talentstation.evaluation.view.Folded;
import org.talentstation.evaluation.view.biennial.BiennialRoundsView.Row;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.EvaluationOutcome;

class WhatIfTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final List<Integer> EQUAL = List.of(1, 1, 1, 1, 1, 1);

    private static Weights weights(List<Integer> of) {
        return new Weights("p", 100, IntStream.range(0, 6).mapToObj(i -> new Weights.Item(EvaluationItem.values()[i], of.get(i))).toList());
    }

    /** The round's view after stations a, b, c … were concluded with these points of one sheet each. */
    @SafeVarargs
    private static Row round(List<Integer> weights, List<Integer>... points) {
        var rows = new Folded<Row>();
        List<Entry> entries = IntStream.range(0, points.length)
                .mapToObj(i -> new Entry("evaluation-" + name(i), "station-" + name(i), name(i))).toList();
        new BiennialRoundsView().project(Folded.logged(new BiennialRoundOpened("biennial-1", "批次", entries, DAY, weights(weights), "p")), rows);
        for (int i = 0; i < points.length; i++) {
            List<ItemResult> items = items(points[i], weights);
            new BiennialRoundsView().project(Folded.logged(new EvaluationConcluded("evaluation-" + name(i), "biennial-1", "station-" + name(i),
                    EvaluationOutcome.QUALIFIED, WeightedScore.hundredths(items, 100), items, List.of(), "结论", DAY, DAY.plusYears(2), "p")), rows);
        }
        return rows.row("biennial-1");
    }

    private static List<ItemResult> items(List<Integer> points, List<Integer> weights) {
        return IntStream.range(0, 6).mapToObj(i -> new ItemResult(EvaluationItem.values()[i], weights.get(i), points.get(i), 1,
                100 * points.get(i))).toList();
    }

    private static String name(int i) {
        return String.valueOf((char) ('a' + i));
    }

    private static RankedEvaluation evaluation(String name, List<Integer> points) {
        return new RankedEvaluation(0, name, name, name, EvaluationOutcome.QUALIFIED, 0, items(points, EQUAL), DAY);
    }

    @Test
    void Article16_theRankingIsExactAndOnlyEqualScoresShareARank() {
        Row round = round(EQUAL, List.of(50, 50, 50, 50, 50, 50), List.of(80, 50, 50, 50, 50, 50), List.of(0, 50, 50, 50, 50, 100),
                List.of(10, 10, 10, 10, 10, 10));
        assertThat(round.ranking()).extracting(RankedEvaluation::stationName).containsExactly("b", "a", "c", "d");
        assertThat(round.ranking()).extracting(RankedEvaluation::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void scoresThatOnlyLookEqualAfterRoundingDoNotTie() {
        List<Integer> fine = List.of(9999, 9999, 9999, 9999, 9999, 1);
        Row round = round(fine, List.of(50, 50, 50, 50, 50, 50), List.of(50, 50, 50, 50, 50, 51));
        assertThat(round.ranking()).extracting(RankedEvaluation::scoreHundredths).containsOnly(5000);
        assertThat(round.ranking()).extracting(RankedEvaluation::stationName).containsExactly("b", "a");
        assertThat(round.ranking()).extracting(RankedEvaluation::rank).containsExactly(1, 2);
    }

    @Test
    void otherWeightsShowWhoOvertakesWhomAndWhatWouldTurnTheFirstTwo() {
        Row round = round(EQUAL, List.of(100, 0, 0, 0, 0, 0), List.of(0, 60, 0, 0, 0, 30), List.of(0, 0, 0, 0, 0, 10));
        WhatIf tried = WhatIf.of(round, List.of(1, 2, 1, 1, 1, 1));
        assertThat(tried.ranking()).extracting(WhatIf.Place::stationName).containsExactly("b", "a", "c");
        assertThat(tried.ranking()).extracting(WhatIf.Place::realRank).containsExactly(2, 1, 3);
        assertThat(tried.ranking().getFirst().scoreHundredths()).isEqualTo(2143); // (2 · 60 + 30) / 7
        assertThat(tried.ranking().getFirst().realScoreHundredths()).isEqualTo(1500);
        assertThat(tried.flips()).containsExactly(new WhatIf.Flip("b", "a"));
        // b leads by 50: one more share of item 1 gives a the lead, as would one less of item 2.
        assertThat(tried.nearestFlip()).isEqualTo(new NearestFlip("b", "a", EvaluationItem.GRASSROOTS, 1, 1));
    }

    @Test
    void withFewerThanTwoOrWhenTheFirstIsBetterThroughoutNothingTurns() {
        assertThat(WhatIf.of(round(EQUAL), EQUAL).nearestFlip()).isNull();
        assertThat(WhatIf.of(round(EQUAL, List.of(1, 1, 1, 1, 1, 1)), EQUAL).nearestFlip()).isNull();
        assertThat(WhatIf.of(round(EQUAL, List.of(9, 9, 9, 9, 9, 9), List.of(8, 8, 8, 8, 8, 9)), EQUAL).nearestFlip()).isNull();
    }

    @Property
    void theRealWeightsFlipNobody(@ForAll("weights") List<Integer> weights, @ForAll("points") List<Integer> a, @ForAll("points") List<Integer> b,
                                  @ForAll("points") List<Integer> c) {
        Row round = round(weights, a, b, c);
        WhatIf same = WhatIf.of(round, weights);
        assertThat(same.flips()).isEmpty();
        assertThat(same.ranking()).allSatisfy(p -> {
            assertThat(p.rank()).isEqualTo(p.realRank());
            assertThat(p.scoreHundredths()).isEqualTo(p.realScoreHundredths());
        });
    }

    @Property
    void theNearestFlipIsWhatTryingEveryChangeFinds(@ForAll("weights") List<Integer> weights, @ForAll("points") List<Integer> a,
                                                    @ForAll("points") List<Integer> b) {
        boolean ahead = weighted(weights, a) >= weighted(weights, b);
        List<Integer> first = ahead ? a : b;
        List<Integer> second = ahead ? b : a;
        Optional<NearestFlip> found = NearestFlip.of(evaluation("first", first), evaluation("second", second), weights(weights));
        // Twenty points and twenty shares: no lead is longer than 6 · 20 · 20, and one share gains at least one point.
        Optional<Integer> least = IntStream.rangeClosed(1, 2401).boxed().filter(d -> IntStream.range(0, 6)
                .anyMatch(i -> turns(weights, i, d, first, second) || turns(weights, i, -d, first, second))).findFirst();
        assertThat(found.map(f -> (int) Math.abs(f.change()))).isEqualTo(least);
        found.ifPresent(f -> assertThat(turns(weights, f.item().ordinal(), (int) f.change(), first, second)).isTrue());
    }

    @Property
    void theNearestFlipReallyTurnsTheFirstTwoOfTheRanking(@ForAll("weights") List<Integer> weights, @ForAll("points") List<Integer> a,
                                                         @ForAll("points") List<Integer> b) {
        WhatIf whatIf = WhatIf.of(round(weights, a, b), weights);
        if (whatIf.nearestFlip() != null) {
            NearestFlip flip = whatIf.nearestFlip();
            var turned = new ArrayList<>(weights);
            turned.set(flip.item().ordinal(), (int) (flip.weight() + flip.change()));
            assertThat(WhatIf.of(round(weights, a, b), turned).ranking().getFirst().stationName()).isEqualTo(flip.second());
        }
    }

    private static boolean turns(List<Integer> weights, int item, int change, List<Integer> first, List<Integer> second) {
        if (weights.get(item) + change < 0) {
            return false;
        }
        var changed = new ArrayList<>(weights);
        changed.set(item, weights.get(item) + change);
        return weighted(changed, second) > weighted(changed, first);
    }

    private static int weighted(List<Integer> weights, List<Integer> points) {
        return IntStream.range(0, 6).map(i -> weights.get(i) * points.get(i)).sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,1,1,1,1", "1,1,1,1,1,1,1", "0,0,0,0,0,0", "-1,1,1,1,1,1", "1.5,1,1,1,1,1", "1,1,1,1,1,10000", "a,b,c,d,e,f",
        "１,1,1,1,1,1"})
    void weightsAreSixWholeNumbersNotAllZero(String text) {
        assertThatThrownBy(() -> WhatIf.weights(text)).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("WEIGHTS_INVALID"));
        assertThat(WhatIf.weights("0,1,2,3,4,9999")).containsExactly(0, 1, 2, 3, 4, 9999);
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.integers().between(0, 20).list().ofSize(6).filter(w -> w.stream().mapToInt(Integer::intValue).sum() > 0);
    }

    @Provide
    Arbitrary<List<Integer>> points() {
        return Arbitraries.integers().between(0, 20).list().ofSize(6);
    }
}
