package org.talentstation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {

    private Machine() {
    }

    static String describe() {
        return "%s, %d cores, %d GiB; %s %s, Java %s".formatted(field("/proc/cpuinfo", "model name"), Runtime.getRuntime().availableProcessors(),
                Math.round(Double.parseDouble(field("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / (1024 * 1024)),
                System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("java.version"));
    }

    private static String field(String file, String name) {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return "0";
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(name)).findFirst().map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
