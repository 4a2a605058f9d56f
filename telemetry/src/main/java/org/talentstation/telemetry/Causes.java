package org.talentstation.telemetry;

import java.util.StringJoiner;

/** Says in a log line what failed without its messages, which may quote what a person wrote: the classes of the failure and its causes. */
public final class Causes {

    private static final int DEEPEST = 8;

    private Causes() {
    }

    public static String of(Throwable failure) {
        var names = new StringJoiner(" < ");
        int depth = 0;
        for (Throwable t = failure; t != null && depth < DEEPEST; t = t.getCause(), depth++) {
            names.add(t.getClass().getSimpleName());
        }
        return names.toString();
    }
}
