package org.talentstation.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the Compose Specification. */
class InterpolationTests {
    private final Interpolation interpolation = new Interpolation(Map.of("SET", "v", "EMPTY", ""));

    @Test
    void aVariableIsReplacedAndADoubledDollarIsOne() {
        assertThat(interpolation.of("a $SET ${SET} $$SET ${ABSENT}.")).isEqualTo("a v v $SET .");
    }

    @Test
    void aDefaultStandsInForWhatIsAbsentAndWithAColonAlsoForWhatIsEmpty() {
        assertThat(interpolation.of("${ABSENT-d} ${EMPTY-d} ${EMPTY:-d} ${SET:-d}")).isEqualTo("d  d v");
    }

    @Test
    void aDemandSpeaksForItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> interpolation.of("${ABSENT?缺少}")).withMessage("缺少");
        assertThatIllegalArgumentException().isThrownBy(() -> interpolation.of("${EMPTY:?缺少}")).withMessage("缺少");
        assertThat(interpolation.of("${EMPTY?缺少}")).isEmpty();
    }

    @Test
    void anythingElseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> interpolation.of("${SET+x}"));
        assertThatIllegalArgumentException().isThrownBy(() -> interpolation.of("$ 1"));
    }
}
