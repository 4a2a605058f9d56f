package org.talentstation.registry.match.lapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AnswerDaysTests {

    @Property
    void Article11_theDaysAreOverTheDayAfterTheLastOneAndNeverBefore(@ForAll @IntRange(min = 1, max = 3660) int days,
                                                                      @ForAll @IntRange(min = 0, max = 5000) int passed) {
        LocalDate since = LocalDate.of(2021, 1, 31);
        assertThat(new AnswerDays(days).areOver(since, since.plusDays(passed))).isEqualTo(passed > days);
    }
}
