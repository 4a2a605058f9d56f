package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

class ProgressTest {

    @TempDir
    Path data;

    @Test
    void anUnfinishedRunIsResumedByItsOwnKindOnly() throws Exception {
        Progress years = Progress.resumeOrStart(data, false, 'y');
        Progress main = Progress.resumeOrStart(data, false);
        assertThat(years.run()).startsWith("y0001");
        assertThat(main.run()).startsWith("r0001");
        assertThat(Progress.resumeOrStart(data, false, 'y').run()).isEqualTo(years.run());
        assertThat(Progress.resumeOrStart(data, false).run()).isEqualTo(main.run());
        years.finish(JsonNodeFactory.instance.objectNode());
        assertThat(Progress.resumeOrStart(data, false, 'y').run()).startsWith("y0002");
        assertThat(Progress.resumeOrStart(data, false).run()).isEqualTo(main.run());
    }

    @Test
    void stepsOfSeveralThreadsAreAllKept() throws Exception {
        Progress progress = Progress.resumeOrStart(data, true);
        try (var hands = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 200).forEach(i -> hands.submit(() -> progress.step("s" + i, () -> JsonNodeFactory.instance.numberNode(i))));
        }
        Progress resumed = Progress.resumeOrStart(data, false);
        assertThat(IntStream.range(0, 200)).allMatch(i -> resumed.has("s" + i) && resumed.step("s" + i, () -> JsonNodeFactory.instance.numberNode(-1)).asInt() == i);
    }
}
