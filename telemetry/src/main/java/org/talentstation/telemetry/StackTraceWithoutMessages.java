package org.talentstation.telemetry;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/** A stack trace of classes and lines only: an exception's message may quote what a person wrote. */
public final class StackTraceWithoutMessages implements StackTracePrinter {

    private static final int LONGEST = 8_192;
    private final StandardStackTracePrinter printer = StandardStackTracePrinter.rootFirst().withMaximumLength(LONGEST)
            .withFormatter(throwable -> throwable.getClass().getName());

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
        printer.printStackTrace(throwable, out);
    }
}
