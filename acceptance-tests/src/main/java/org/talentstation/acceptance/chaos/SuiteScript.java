package org.talentstation.acceptance.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.acceptance.client.Unavailable;

/** The suite's own script, as an operator on the same machine has it. */
final class SuiteScript {

    private final Path home;
    private final Path data;

    SuiteScript(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    /** What a subcommand printed, its exit code first. */
    Ended run(String command, String... words) {
        List<String> all = new ArrayList<>(List.of("bash", home.resolve("suite").toString(), command, "--data", data.toString()));
        all.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().put("TALENTSTATION_NO_BUILD", "1");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("被中断");
        }
    }

    record Ended(int code, String output) {
    }
}
