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

    /** @param keepOthers rows that were not measured now stay, each under the date, machine and rounds of the run that measured it */
    static void write(Path file, List<Measured> all, int rounds, boolean keepOthers) throws IOException {
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " has no marks");
        }
        String kept = keepOthers ? others(text.substring(begin + BEGIN.length(), end), all) : "";
        Files.writeString(file, text.substring(0, begin + BEGIN.length()) + "\n" + table(all, rounds) + kept + text.substring(end));
    }

    /** The tables of earlier runs without the rows that {@code all} replaces; a table that loses every row goes with its heading. */
    private static String others(String tables, List<Measured> all) {
        StringBuilder kept = new StringBuilder();
        StringBuilder heading = new StringBuilder();
        for (String line : tables.strip().lines().toList()) {
            if (!line.startsWith("|")) {
                if (!line.isBlank()) {
                    heading = new StringBuilder("\n").append(line).append("\n\n");
                }
            } else if (line.startsWith("| Comparison |") || line.startsWith("|---")) {
                heading.append(line).append('\n');
            } else if (all.stream().noneMatch(one -> line.startsWith("| " + one.name() + " |"))) {
                kept.append(heading).append(line).append('\n');
                heading = new StringBuilder();
            }
        }
        return kept.toString();
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
