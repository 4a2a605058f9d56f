package org.talentstation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTests {

    @TempDir
    Path folder;
    private Path page;

    @BeforeEach
    void page() throws Exception {
        page = Files.writeString(folder.resolve("benchmarks.md"), "before\n<!-- measured: begin -->\n<!-- measured: end -->\nafter\n");
    }

    @Test
    void aPartialRunReplacesItsOwnRowsAndKeepsTheOthersUnderTheirOwnHeading() throws Exception {
        Report.write(page, List.of(measured("replay", 1.5), measured("gateway", 0.4)), 9, false);
        Report.write(page, List.of(measured("gateway", 0.8)), 11, true);

        assertThat(Files.readString(page)).startsWith("before\n").endsWith("after\n")
                .containsOnlyOnce("| gateway |").contains("| gateway | aim | 0.80 |").containsOnlyOnce("| replay | aim | 1.50 |")
                .containsSubsequence("of 11 interleaved", "| gateway |", "of 9 interleaved", "| replay |");
    }

    @Test
    void aTableThatLosesEveryRowGoesWithItsHeading() throws Exception {
        Report.write(page, List.of(measured("gateway", 0.4)), 9, false);
        Report.write(page, List.of(measured("replay", 1.5)), 10, true);
        Report.write(page, List.of(measured("gateway", 0.8)), 11, true);

        assertThat(Files.readString(page)).doesNotContain("of 9 interleaved").contains("of 10 interleaved", "of 11 interleaved");
    }

    @Test
    void aWholeRunLeavesNothingOfEarlierOnes() throws Exception {
        Report.write(page, List.of(measured("renamed", 0.4)), 9, false);
        Report.write(page, List.of(measured("gateway", 0.8)), 9, false);

        assertThat(Files.readString(page)).doesNotContain("renamed");
    }

    @Test
    void groupsAreChosenByNameAndAnUnknownOneIsRefused() {
        assertThat(BenchOptions.of("docs/benchmarks.md", "--only", "gateway,reach", "10"))
                .satisfies(options -> assertThat(options.groups()).containsExactlyInAnyOrder(Group.GATEWAY, Group.REACH))
                .satisfies(options -> assertThat(options.rounds()).isEqualTo(10)).matches(BenchOptions::partial);
        assertThat(BenchOptions.of("docs/benchmarks.md").partial()).isFalse();
        assertThatThrownBy(() -> BenchOptions.of("docs/benchmarks.md", "--only")).hasMessageContaining("--only");
        assertThatThrownBy(() -> BenchOptions.of("docs/benchmarks.md", "--only", "gate")).hasMessageContaining("--only");
        assertThatThrownBy(() -> BenchOptions.of("docs/benchmarks.md", "8")).hasMessageContaining("9");
    }

    private static Measured measured(String name, double ratio) {
        return new Measured(name, "aim", true, 0.5, List.of(ratio), List.of(1.0), ratio, 1);
    }
}
