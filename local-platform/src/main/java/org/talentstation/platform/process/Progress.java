package org.talentstation.platform.process;

import java.io.PrintStream;

/** Lines for the person who waits, each with the seconds since the beginning. */
public final class Progress {
    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void step(String text) {
        out.printf("[%5.1f 秒] %s%n", (System.nanoTime() - begin) / 1e9, text);
        out.flush();
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }
}
