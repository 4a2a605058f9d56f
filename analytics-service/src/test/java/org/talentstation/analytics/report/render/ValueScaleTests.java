package org.talentstation.analytics.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ValueScaleTests {

    @Property
    void every_value_lies_within_few_ticks_and_zero_is_one_of_them(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = -1_000_000_000, max = 1_000_000_000) Integer> values) {
        ValueScale scale = ValueScale.of(values.stream().mapToDouble(Integer::doubleValue).toArray());
        assertThat(values).allSatisfy(value -> assertThat(value.doubleValue()).isBetween(scale.lowest(), scale.highest()));
        assertThat(scale.ticks()).contains(0d).hasSizeBetween(2, 9);
    }
}
