package org.talentstation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes what was measured between the marks of docs/benchmarks.md; what people wrote around them stays. */
final class Report {

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    private Report() {
    }

    static void write(Path file, List<Measured> all, int rounds) throws IOException {
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " has no marks");
        }
        Files.writeString(file, text.substring(0, begin + BEGIN.length()) + "\n" + table(all, rounds) + text.substring(end));
    }

    private static String table(List<Measured> all, int rounds) {
        StringBuilder text = new StringBuilder("%s. %s. Medians of %d interleaved rounds.%n%n".formatted(LocalDate.now(), Machine.describe(), rounds));
        text.append("| Comparison | Aim | Median | Min–max | A/A control | Measured /s | Reference /s | |\n|---|---|---|---|---|---|---|---|\n");
        for (Measured one : all) {
            text.append(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f–%.2f | %.2f | %.0f | %.0f | %s |%n", one.name(), one.aim(), one.ratio(),
                    one.lowest(), one.highest(), one.control(), one.subject(), one.reference(), one.verdict()));
        }
        return text.toString();
    }
}
