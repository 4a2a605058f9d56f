package org.talentstation.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page whose commands are run, read by the convention of docs/runbooks/README.md.
 *
 * @param commands of all console fences, in order
 * @param notRun fences that are excused, with the reason
 * @param unknown fences that are neither run nor excused: the page is refused
 */
record RunbookPage(Path file, List<Command> commands, List<String> notRun, List<String> unknown) {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FENCE = Pattern.compile("^\\s*```(\\S*)\\s*$");
    private static final Pattern EXCUSE = Pattern.compile("^\\s*<!-- not run: (\\S.*?) -->\\s*$");
    private static final Pattern EXCUSED_PAGE = Pattern.compile("^<!-- nothing of this page is run: (\\S.*?) -->$");

    /** @param line where it stands. @param expected lines that its output has, in this order; {@code …} stands for anything */
    record Command(int line, String text, List<String> expected) {
    }

    /** The README and every runbook. */
    static List<Path> files() {
        try (Stream<Path> runbooks = Files.list(ROOT.resolve("docs/runbooks"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), runbooks.filter(f -> f.toString().endsWith(".md")).sorted()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RunbookPage named(String name) {
        return read(ROOT.resolve("docs/runbooks").resolve(name));
    }

    static RunbookPage read(Path file) {
        try {
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RunbookPage parse(Path file, List<String> lines) {
        var page = new RunbookPage(file, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        String excuse = null;
        String wholePage = null;
        for (int at = 0; at < lines.size(); at++) {
            Matcher whole = EXCUSED_PAGE.matcher(lines.get(at));
            Matcher one = EXCUSE.matcher(lines.get(at));
            Matcher fence = FENCE.matcher(lines.get(at));
            if (whole.matches()) {
                wholePage = whole.group(1);
            } else if (one.matches()) {
                excuse = one.group(1);
            } else if (fence.matches()) {
                int end = at + 1;
                while (end < lines.size() && !FENCE.matcher(lines.get(end)).matches()) {
                    end++;
                }
                String why = excuse != null ? excuse : wholePage;
                page.take(fence.group(1), at + 1, lines.subList(at + 1, Math.min(end, lines.size())), why);
                excuse = null;
                at = end;
            } else if (!lines.get(at).isBlank()) {
                excuse = null;
            }
        }
        return page;
    }

    private void take(String language, int line, List<String> body, String excuse) {
        if (excuse != null) {
            notRun.add("%s:%d: %s".formatted(name(), line, excuse));
        } else if (language.equals("console")) {
            commands(line, body);
        } else if (!language.equals("text")) {
            unknown.add("%s:%d: ```%s is neither console, text nor excused".formatted(name(), line, language));
        }
    }

    private void commands(int line, List<String> body) {
        int before = commands.size();
        for (int at = 0; at < body.size(); at++) {
            String said = body.get(at).strip();
            if (said.startsWith("$ ")) {
                int begun = at;
                StringBuilder text = new StringBuilder(said.substring(2));
                while (text.charAt(text.length() - 1) == '\\' && at + 1 < body.size()) {
                    text.append('\n').append(body.get(++at).strip());
                }
                commands.add(new Command(line + 1 + begun, text.toString(), new ArrayList<>()));
            } else if (commands.size() > before) {
                commands.getLast().expected.add(said);
            } else if (!said.isEmpty()) {
                unknown.add("%s:%d: output without a command".formatted(name(), line + 1 + at));
            }
        }
        if (commands.size() == before) {
            unknown.add("%s:%d: a console fence without a command".formatted(name(), line));
        }
    }

    String name() {
        return file.getFileName().toString();
    }
}
