package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The convention of docs/runbooks/README.md; and that every page keeps it. */
class RunbookPageTest {

    @ParameterizedTest
    @MethodSource("org.talentstation.acceptance.RunbookPage#files")
    void everyFenceOfThePageIsRunOrExcused(Path file) {
        assertThat(RunbookPage.read(file).unknown()).isEmpty();
    }

    @Test
    void commandsAreReadWithContinuationsAndWhatTheyPrint() {
        RunbookPage page = page("```console", "$ ./suite history station-service \\", "    'why'", "位置 …", "$ TOKEN=x", "```", "   ```console", "   $ true", "   ```");
        assertThat(page.unknown()).isEmpty();
        assertThat(page.commands()).extracting(RunbookPage.Command::text).containsExactly("./suite history station-service \\\n'why'", "TOKEN=x", "true");
        assertThat(page.commands().getFirst().expected()).containsExactly("位置 …");
        assertThat(page.commands()).extracting(RunbookPage.Command::line).containsExactly(2, 5, 8);
    }

    @Test
    void aFenceThatIsNeitherRunNorExcusedIsNamed() {
        assertThat(page("```sh", "./suite up", "```").unknown()).singleElement().asString().contains("page.md:1", "```sh");
        assertThat(page("```", "./suite up", "```").unknown()).hasSize(1);
        assertThat(page("```console", "./suite up", "```").unknown()).as("no prompt, so nothing would be run").isNotEmpty();
        assertThat(page("<!-- not run: -->", "```sh", "x", "```").unknown()).as("an excuse needs a reason").hasSize(1);
        assertThat(page("<!-- not run: needs root -->", "and then", "```sh", "x", "```").unknown()).as("an excuse stands right before its fence").hasSize(1);
    }

    @Test
    void anExcuseCountsForOneFenceAndIsKept() {
        RunbookPage page = page("<!-- not run: needs root -->", "", "```sh", "x", "```", "```sh", "y", "```");
        assertThat(page.notRun()).containsExactly("page.md:3: needs root");
        assertThat(page.unknown()).hasSize(1);
        assertThat(page("<!-- nothing of this page is run: needs Docker -->", "```sh", "x", "```", "```sh", "y", "```")).satisfies(p -> {
            assertThat(p.unknown()).isEmpty();
            assertThat(p.notRun()).hasSize(2);
        });
    }

    private static RunbookPage page(String... lines) {
        return RunbookPage.parse(Path.of("page.md"), List.of(lines));
    }
}
