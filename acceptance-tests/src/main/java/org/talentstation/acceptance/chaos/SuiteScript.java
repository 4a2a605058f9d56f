package org.talentstation.acceptance.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.talentstation.acceptance.client.Unavailable;

/** The suite's own script and its run files, as an operator on the same machine has them. */
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

    /** SIGKILL; false when nothing of that name runs. */
    boolean kill(String process) {
        Path file = runFile(process);
        if (!process.equals("postgres") && Files.notExists(file)) {
            return false;
        }
        return ProcessHandle.of(process.equals("postgres") ? postmaster() : pid(file)).map(ProcessHandle::destroyForcibly).orElse(false);
    }

    private Path runFile(String process) {
        return data.resolve("run").resolve(process + ".properties");
    }

    private static long pid(Path file) {
        Properties run = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            run.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.parseLong(run.getProperty("pid"));
    }

    private long postmaster() {
        try (Stream<Path> files = Files.walk(data.resolve("postgres"), 2)) {
            Path pid = files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return Long.parseLong(Files.readAllLines(pid).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Ended(int code, String output) {
    }
}
