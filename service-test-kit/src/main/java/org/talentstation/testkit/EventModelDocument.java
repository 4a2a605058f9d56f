package org.talentstation.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of one service in docs/event-model.md: {@code ## service}, then {@code ### table}, then Markdown rows. */
final class EventModelDocument {

    private static final Pattern CAMEL_CASE = Pattern.compile("\\b(?:[A-Z][a-z0-9]+){2,}\\b");
    private static final Pattern PATH = Pattern.compile("/[a-z][a-z-]*/v\\d+(?:/[A-Za-z0-9{}_-]+)+");

    private final List<String> section;

    private EventModelDocument(List<String> section) {
        this.section = section;
    }

    static EventModelDocument of(Path file, String service) {
        try {
            return of(Files.readAllLines(file), service);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventModelDocument of(List<String> lines, String service) {
        int from = lines.indexOf("## " + service);
        if (from < 0) {
            throw new AssertionError("The event model has no section \"## " + service + "\"");
        }
        int to = from + 1;
        while (to < lines.size() && !lines.get(to).startsWith("## ")) {
            to++;
        }
        return new EventModelDocument(lines.subList(from, to));
    }

    /** Rows of the table under {@code ### heading…}, cells trimmed; refuses a missing or empty table. */
    List<List<String>> table(String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : section) {
            if (line.startsWith("### ")) {
                inside = line.equals("### " + heading) || line.startsWith("### " + heading + " ");
            } else if (inside && line.startsWith("|")) {
                rows.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::trim).toList());
            }
        }
        if (rows.size() < 3) {
            throw new AssertionError("The event model has no table \"### " + heading + "\" in " + section.getFirst());
        }
        return rows.subList(2, rows.size()); // after the headings and the rule
    }

    /** One column of a table, cell by cell. */
    List<String> column(String heading, int index) {
        return table(heading).stream().map(row -> row.get(index)).toList();
    }

    /** Every class-like word (two or more capitals) in a cell. */
    static Set<String> names(String cell) {
        return matches(CAMEL_CASE, cell);
    }

    /** Every API path in a cell. */
    static Set<String> paths(String cell) {
        return matches(PATH, cell);
    }

    static Set<String> commaSeparated(String cell) {
        return Arrays.stream(cell.replaceAll("\\([^)]*\\)", "").split(",")).map(String::trim).filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> matches(Pattern pattern, String cell) {
        return pattern.matcher(cell).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
