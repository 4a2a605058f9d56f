package org.talentstation.platform.suite;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.talentstation.platform.Suite;
import org.talentstation.platform.process.RunFile;
import org.talentstation.platform.servers.FreePort;
import org.talentstation.platform.standin.FakeMongod;
import org.talentstation.platform.standin.StandIn;

/** The real command line, supervisor, PostgreSQL, document store and Kafka; only the services are stand-ins. Everything in one folder, on free ports. */
final class SuiteOnStandIns {
    final Path home;
    final Path data;
    final Map<Port, Integer> ports;
    /** First on the PATH of every command. */
    final Path tools;

    SuiteOnStandIns(Path folder) throws IOException {
        home = folder.resolve("home");
        data = folder.resolve("data");
        tools = Files.createDirectories(folder.resolve("tools"));
        List<Integer> free = FreePort.several(Port.values().length);
        ports = List.of(Port.values()).stream().collect(Collectors.toMap(p -> p, p -> free.get(p.ordinal())));
        for (Service service : Service.values()) {
            plays(service, StandIn.class);
        }
    }

    void plays(Service service, Class<?> main) throws IOException {
        Path target = Files.createDirectories(home.resolve(service.module()).resolve("target"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        String entry = main.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target.resolve(service.module() + "-1.0.0-SNAPSHOT-app.jar")), manifest);
                InputStream bytes = main.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new JarEntry(entry));
            bytes.transferTo(jar);
        }
    }

    /** Puts a program that answers like mongod first on the PATH. */
    void hasMongod() throws IOException {
        Path program = tools.resolve("mongod");
        Files.writeString(program, """
                #!/bin/sh
                exec "%s/bin/java" -Xmx64m -cp "%s" %s "$@"
                """.formatted(System.getProperty("java.home"), System.getProperty("java.class.path"), FakeMongod.class.getName()));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    /** What a run of the command line printed and how it ended. */
    record Ended(int code, String output) {
    }

    Ended run(String command, String... more) throws IOException, InterruptedException {
        Process process = start(command, more);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    /** {@code up} on this suite's ports; later commands find them by themselves. */
    Ended up() throws IOException, InterruptedException {
        return run("up", portOptions());
    }

    /** Starts {@code up} and sends it SIGINT as soon as it prints {@code moment}. */
    Ended upInterruptedAt(String moment) throws IOException, InterruptedException {
        Process process = start("up", portOptions());
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            boolean sent = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (!sent && line.contains(moment)) {
                    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
                    sent = true;
                }
            }
        }
        return new Ended(process.waitFor(), output.toString());
    }

    long pid(String name) {
        return RunFile.of(data, name).process().orElseThrow(() -> new AssertionError(name + " does not run")).pid();
    }

    /** Command lines of all processes of this suite, PostgreSQL's included. */
    List<String> processes() {
        return ProcessHandle.allProcesses().map(SuiteOnStandIns::commandLine).filter(line -> line.contains(data.toString())).toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).replace('\0', ' ');
        } catch (IOException | UncheckedIOException gone) {
            return process.info().commandLine().orElse("");
        }
    }

    private String[] portOptions() {
        List<String> options = new ArrayList<>();
        ports.forEach((port, number) -> options.addAll(List.of(port.option(), Integer.toString(number))));
        return options.toArray(String[]::new);
    }

    private Process start(String command, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), Suite.class.getName(), command));
        words.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("TALENTSTATION_"));
        builder.environment().put("TALENTSTATION_HOME", home.toString());
        builder.environment().put("TALENTSTATION_DATA", data.toString());
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + File.pathSeparator + path);
        return builder.start();
    }
}
