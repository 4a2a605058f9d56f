package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;

/** The short form of {@code ./suite chaos}, with a fixed seed, on a suite that two business years were played on; the long one has a hundred kills. */
@ExtendWith(RunningSuite.class)
class ChaosIT {

    @Test
    void whateverIsKilledNothingIsLostDoubledOrUnequalToItsReplay(Suite suite) {
        suite.twoYears();
        Script.Ended chaos = suite.script("chaos", "--kills", "4", "--seed", "20201214");
        assertThat(chaos.code()).as(chaos.output()).isZero();
        assertThat(chaos.output()).contains("kill -9 4 次", "全部恒等式成立").doesNotContain("✗");
        suite.up();
    }
}
