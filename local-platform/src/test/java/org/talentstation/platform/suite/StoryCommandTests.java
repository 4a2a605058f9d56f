package org.talentstation.platform.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.platform.process.SuiteFailure;

class StoryCommandTests {
    @TempDir
    Path home;

    @Test
    void the_demo_learns_where_the_suite_is_and_its_exit_code_is_kept() throws Exception {
        Path classes = Files.createDirectories(home.resolve("acceptance-tests/target/classes"));
        Path source = home.resolve("Demo.java");
        Files.writeString(source, """
                package org.talentstation.acceptance;
                public class Demo {
                    public static void main(String[] args) throws Exception {
                        java.nio.file.Files.writeString(java.nio.file.Path.of(System.getenv("TALENTSTATION_DATA"), "seen"),
                            System.getenv("TALENTSTATION_GATEWAY_URL") + " " + System.getenv("TALENTSTATION_ISSUER") + " "
                            + System.getenv("TALENTSTATION_KAFKA_PORT") + " " + String.join(",", args));
                        System.exit(5);
                    }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString())).isZero();

        SuiteOptions options = options("--gateway-port", "18080", "--kafka-port", "29092");
        Files.createDirectories(options.data());
        assertThat(new StoryCommand(options).run("Demo", List.of("fast"))).isEqualTo(5);
        assertThat(Files.readString(options.data().resolve("seen"))).isEqualTo("http://127.0.0.1:18080 http://127.0.0.1:9000 29092 fast");
    }

    @Test
    void a_demo_that_is_not_built_is_named() {
        assertThatThrownBy(() -> new StoryCommand(options()).run("Demo", List.of())).isInstanceOf(SuiteFailure.class).hasMessageContaining("acceptance-tests");
    }

    private SuiteOptions options(String... words) {
        return SuiteOptions.read(List.of(words), Map.of("TALENTSTATION_HOME", home.toString()));
    }
}
