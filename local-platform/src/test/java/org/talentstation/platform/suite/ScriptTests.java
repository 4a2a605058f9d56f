package org.talentstation.platform.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script at the root: what it says without a JVM, and that its help names what the program knows. */
class ScriptTests {
    private static final Path SCRIPT = Path.of("..", "suite").toAbsolutePath().normalize();

    @TempDir
    Path empty;

    @Test
    void help_names_every_option_with_its_default() throws Exception {
        Ended help = run(SCRIPT, "help");
        assertThat(help.code()).isZero();
        for (Port port : Port.values()) {
            assertThat(help.output()).containsPattern(port.option() + " N .*默认 " + port.standard());
        }
    }

    @Test
    void an_unknown_subcommand_and_none_at_all_show_the_help_and_end_with_2() throws Exception {
        assertThat(run(SCRIPT, "fly")).satisfies(e -> assertThat(e.code()).isEqualTo(2)).satisfies(e -> assertThat(e.output()).contains("未知子命令 fly", "用法：./suite"));
        assertThat(run(SCRIPT)).satisfies(e -> assertThat(e.code()).isEqualTo(2)).satisfies(e -> assertThat(e.output()).contains("用法：./suite"));
    }

    @Test
    void status_before_the_first_build_says_what_to_do() throws Exception {
        Path copy = Files.copy(SCRIPT, empty.resolve("suite"));
        Ended status = run(copy, "status");
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.output()).contains("尚未构建，先运行 ./suite up");
    }

    private record Ended(int code, String output) {
    }

    private static Ended run(Path script, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
