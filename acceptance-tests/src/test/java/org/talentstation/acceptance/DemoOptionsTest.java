package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOptionsTest {

    @Test
    void whatCanBeAskedFor() {
        assertThat(DemoOptions.read()).isEqualTo(new DemoOptions(false, false, null));
        assertThat(DemoOptions.read("--new")).isEqualTo(new DemoOptions(true, false, null));
        assertThat(DemoOptions.read("--years", "2")).isEqualTo(new DemoOptions(false, true, null));
        assertThat(DemoOptions.read("--stations", "20", "--years", "2", "--new")).isEqualTo(new DemoOptions(true, true, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--years 1", "--years 3", "--years two", "--years", "--years 2 --stations 1", "--years 2 --stations 21", "--years 2 --stations -3",
            "--years 2 --stations", "--stations 5", "--fast", "quick"})
    void anythingElseIsRefusedWithALineThatSaysWhy(String words) {
        assertThatThrownBy(() -> DemoOptions.read(words.split(" "))).isInstanceOf(IllegalArgumentException.class).hasMessageMatching(".*[\\u4e00-\\u9fff].*")
                .satisfies(e -> assertThat(List.of("--years", "--stations", "demo")).anyMatch(e.getMessage()::contains));
    }
}
