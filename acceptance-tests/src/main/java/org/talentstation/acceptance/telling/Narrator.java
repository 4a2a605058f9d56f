package org.talentstation.acceptance.telling;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints what happens as it happens: who does what, under which article, and what the answer is; or, in brief, the chapters only. */
public final class Narrator {

    private final PrintStream out;
    private final List<Chapter> chapters = new ArrayList<>();
    private final boolean brief;
    private String untold;

    public Narrator(PrintStream out) {
        this(out, false);
    }

    /** @param brief whether steps and facts are counted only */
    public Narrator(PrintStream out, boolean brief) {
        this.out = out;
        this.brief = brief;
    }

    public synchronized void chapter(String title) {
        tellSkipped();
        chapters.add(new Chapter(title));
        if (!brief) {
            out.println();
        }
        out.println("== " + title);
    }

    /** A step that was done; {@code answer} may be empty. */
    public synchronized void done(String who, String what, String answer) {
        chapters.getLast().steps++;
        line("✓", who, what, answer);
    }

    /** What was refused, as demanded. */
    public synchronized void refused(String who, String what, String answer) {
        chapters.getLast().steps++;
        chapters.getLast().checks++;
        line("✗", who, what, "应拒绝，已拒绝：" + answer);
    }

    /** A fact that was compared with what is demanded. */
    public synchronized void checked(String what, Object value) {
        tellSkipped();
        chapters.getLast().checks++;
        tell("    = " + what + ":" + value);
    }

    /** A step of an earlier session of this run; those of a chapter are told in one line. */
    public synchronized void skipped(String what) {
        untold = what;
        chapters.getLast().skipped++;
    }

    /** The run stops here, and why. */
    public synchronized void stopped(String... lines) {
        tellSkipped();
        out.println();
        for (String line : lines) {
            out.println(line);
        }
    }

    private void tellSkipped() {
        if (untold != null) {
            out.println("  · 此前已完成 " + chapters.getLast().skipped + " 项，最后一项：" + untold);
            untold = null;
        }
    }

    public synchronized void note(String text) {
        tell("    " + text);
    }

    public synchronized void summary(long seconds) {
        tellSkipped();
        out.println();
        out.println("== 小结");
        out.println("   步骤  核对  续跑略过    秒  章节");
        int steps = 0;
        int checks = 0;
        int skipped = 0;
        for (int i = 0; i < chapters.size(); i++) {
            Chapter c = chapters.get(i);
            long until = i + 1 < chapters.size() ? chapters.get(i + 1).begun : System.nanoTime();
            out.printf("   %4d  %4d  %8d  %4.1f  %s%n", c.steps, c.checks, c.skipped, (until - c.begun) / 1e9, c.title);
            steps += c.steps;
            checks += c.checks;
            skipped += c.skipped;
        }
        out.printf("   %4d  %4d  %8d  %4d  合计%n", steps, checks, skipped, seconds);
    }

    private void line(String mark, String who, String what, String answer) {
        tellSkipped();
        tell("  " + mark + " " + (who.isEmpty() ? "" : who + "|") + what + (answer.isEmpty() ? "" : " → " + answer));
    }

    private void tell(String line) {
        if (!brief) {
            out.println(line);
        }
    }

    private static final class Chapter {
        private final String title;
        private final long begun = System.nanoTime();
        private int steps;
        private int checks;
        private int skipped;

        private Chapter(String title) {
            this.title = title;
        }
    }
}
