package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.talentstation.acceptance.RunningSuite.Suite;

/** Runs a page's commands in one shell, as a reader would who stands in the checkout, on a running suite of its own ports and data folder. */
final class RunbookRun {

    private static final String END = "@@ ended with ";

    private RunbookRun() {
    }

    /** Each command must end with 0 and print what the page says. */
    static void of(RunbookPage page, Suite suite) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "runbook-");
        Path script = Files.writeString(folder.resolve("page.sh"), page.commands().stream()
                .map(c -> ports(c.text(), suite) + "\nprintf '\\n" + END + "%s\\n' $?\n").collect(Collectors.joining()));
        Path front = Files.writeString(folder.resolve("suite"), "#!/bin/sh\nexec bash '%s' \"$@\"\n".formatted(Path.of("..", "suite").toAbsolutePath().normalize()));
        assertThat(front.toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(folder.resolve("data"), suite.data);
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString()).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("TALENTSTATION_DATA", suite.data.toString());
        Script.tell("the commands of " + page.name());
        Process shell = builder.start();
        shell.getOutputStream().close();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        String[] parts = output.split("\\n" + Pattern.quote(END), -1);
        for (int i = 0; i < page.commands().size(); i++) {
            RunbookPage.Command command = page.commands().get(i);
            String said = "%s:%d: %s%n%s".formatted(page.name(), command.line(), command.text(), i < parts.length ? parts[i] : "");
            assertThat(parts.length).as(said).isGreaterThan(i + 1);
            assertThat(parts[i + 1].lines().findFirst().orElse("")).as("exit code of %s", said).isEqualTo("0");
            assertThat(parts[i].lines().skip(i == 0 ? 0 : 1).collect(Collectors.joining("\n"))).as(said).containsPattern(pattern(command));
        }
    }

    /** The page names the ports that a newcomer has. */
    private static String ports(String command, Suite suite) {
        int[] defaults = {8080, 9000, 8081, 8082};
        String here = command;
        for (int i = 0; i < defaults.length; i++) {
            here = here.replace("127.0.0.1:" + defaults[i], "127.0.0.1:" + (suite.portBase + i));
        }
        return here;
    }

    private static Pattern pattern(RunbookPage.Command command) {
        return Pattern.compile(command.expected().stream().filter(line -> !line.isEmpty())
                .map(line -> Arrays.stream(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))).collect(Collectors.joining("[\\s\\S]*")));
    }
}
