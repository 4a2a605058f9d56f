package org.talentstation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void theRatioIsToTheMeanOfTheReferencesAroundItAndTheControlSaysHowSteadyTheyWere() throws Exception {
        // One call of each to warm up, then per round: reference, subject, reference.
        Iterator<Double> reference = List.of(1.0, 90.0, 110.0, 100.0, 100.0, 100.0, 120.0).iterator();
        Iterator<Double> subject = List.of(1.0, 50.0, 80.0, 66.0).iterator();
        List<String> told = new ArrayList<>();
        Measured measured = Comparison.run("some", "aim", true, 0.6, 3, reference::next, subject::next, told::add);
        assertThat(measured.ratios()).containsExactly(0.5, 0.8, 0.6);
        assertThat(measured.ratio()).isCloseTo(0.6, within(1e-9));
        assertThat(measured.lowest()).isEqualTo(0.5);
        assertThat(measured.highest()).isEqualTo(0.8);
        assertThat(measured.control()).isEqualTo(1.2);
        assertThat(measured.verdict()).isEqualTo("not steady");
        assertThat(told).hasSize(3);
    }

    @Test
    void anAimIsALowestOrAHighestMedian() {
        assertThat(of(true, 0.6, 0.59).verdict()).isEqualTo("missed");
        assertThat(of(true, 0.6, 0.6).verdict()).isEqualTo("met");
        assertThat(of(false, 1.5, 1.6).verdict()).isEqualTo("missed");
        assertThat(of(false, 1.5, 1.5).verdict()).isEqualTo("met");
    }

    private static Measured of(boolean higher, double bound, double ratio) {
        return new Measured("some", "aim", higher, bound, List.of(ratio), List.of(1.0), 1, 1);
    }
}
