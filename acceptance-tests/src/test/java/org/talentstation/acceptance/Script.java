package org.talentstation.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs the repository's own script, as a person would, and tells a long test's progress. */
final class Script {

    private static final long BEGUN = System.nanoTime();

    private Script() {
    }

    /** @param heard every line, at once */
    static Ended run(List<String> words, Map<String, String> environment, Consumer<String> heard) {
        tell("./suite " + String.join(" ", words));
        List<String> command = new ArrayList<>(List.of("bash", Path.of("..", "suite").toAbsolutePath().normalize().toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        StringBuilder output = new StringBuilder();
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    output.append(line).append('\n');
                    heard.accept(line);
                }
            }
            int code = process.waitFor();
            tell("./suite " + words.getFirst() + " ended with " + code);
            return new Ended(code, output.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void tell(String what) {
        System.out.printf("[acceptance %3d s] %s%n", (System.nanoTime() - BEGUN) / 1_000_000_000L, what);
    }

    record Ended(int code, String output) {
    }
}
