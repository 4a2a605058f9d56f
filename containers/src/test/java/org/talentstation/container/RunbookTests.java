package org.talentstation.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of docs/runbooks/containers.md name what there is; running them needs an engine. */
class RunbookTests {
    private static final Set<String> SUBCOMMANDS = Set.of("build", "up", "ps", "logs", "cp", "restart", "exec");
    private static final Set<String> SERVICES = ComposeFile.read("docker-compose.yml", ComposeFile.filledExample()).services().keySet();

    static Stream<String> commands() {
        List<String> blocks = Pattern.compile("(?s)```sh\\n(.*?)```").matcher(Repository.text("docs/runbooks/containers.md")).results().map(block -> block.group(1)).toList();
        return blocks.stream().flatMap(String::lines).filter(line -> line.startsWith("docker compose "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itsFilesAndServicesExist(String line) {
        List<String> words = List.of(line.split(" ")).subList(2, line.split(" ").length);
        int subcommand = 0;
        while (words.get(subcommand).equals("-f")) {
            assertThat(Repository.ROOT.resolve(words.get(subcommand + 1))).isRegularFile();
            subcommand += 2;
        }
        assertThat(SUBCOMMANDS).contains(words.get(subcommand));
        assertThat(words.subList(subcommand + 1, words.size())).filteredOn(word -> word.contains("service") || word.contains("server"))
                .allSatisfy(word -> assertThat(SERVICES).contains(word.split(":")[0]));
    }

    @ParameterizedTest
    @MethodSource("org.talentstation.container.RunbookTests#services")
    void everyServiceOfComposeHasItsRow(String service) {
        assertThat(Repository.text("docs/runbooks/containers.md")).containsPattern("(?m)^\\|[^|]*\\b" + service + "\\b");
    }

    static Stream<String> services() {
        return SERVICES.stream().filter(name -> !name.endsWith("-2"));
    }
}
