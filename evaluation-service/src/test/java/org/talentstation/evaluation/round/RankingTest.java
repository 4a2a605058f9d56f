package org.talentstation.evaluation.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void Article7_2_equalScoresShareARankAndTheNextRankIsSkipped() {
        assertThat(Ranking.of(Map.of("application-c", 9000, "application-a", 9000, "application-b", 8999)))
                .containsExactly(new Ranked("application-a", 1, 9000), new Ranked("application-c", 1, 9000),
                        new Ranked("application-b", 3, 8999));
    }

    @Property
    void aRankIsOneMoreThanTheNumberOfBetterScores(@ForAll("results") Map<String, Integer> results) {
        List<Ranked> ranking = Ranking.of(results);

        assertThat(ranking).hasSameSizeAs(results.keySet()).allSatisfy(r -> assertThat(r.rank()).isEqualTo(1 + (int) results
                .values().stream().filter(s -> s > r.scoreHundredths()).count()));
        assertThat(ranking).isSortedAccordingTo(Comparator.comparingInt(Ranked::scoreHundredths).reversed()
                .thenComparing(Ranked::applicationId));
    }

    @Provide
    Arbitrary<Map<String, Integer>> results() {
        return Arbitraries.maps(Arbitraries.strings().numeric().ofLength(4), Arbitraries.integers().between(0, 20)).ofMaxSize(30);
    }
}
