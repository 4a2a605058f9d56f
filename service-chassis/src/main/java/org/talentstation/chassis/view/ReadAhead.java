package org.talentstation.chassis.view;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.talentstation.chassis.log.LogEntry;
import org.talentstation.chassis.log.SettledLog;

/** Reads and decodes the next chunk of the log while one is folded; never more than that one. */
final class ReadAhead {

    private final SettledLog.Reading log;
    private FutureTask<List<LogEntry>> next;
    private long from;
    private long to;

    ReadAhead(SettledLog.Reading log) {
        this.log = log;
    }

    long settled() {
        return log.settled();
    }

    List<LogEntry> at(Collection<Long> positions) {
        return log.at(positions);
    }

    /** The entries of the {@code size} positions behind {@code position}, none behind {@code until}. */
    List<LogEntry> next(long position, long until, int size) {
        long end = Math.min(until, position + size);
        if (next == null || from != position || to != end) {
            start(position, end);
        }
        List<LogEntry> entries = result();
        next = null;
        if (end < until) {
            start(end, Math.min(until, end + size));
        }
        return entries;
    }

    private void start(long position, long end) {
        var task = new FutureTask<>(() -> log.between(position, end));
        next = task;
        from = position;
        to = end;
        Thread.ofVirtual().name("replay-reader").start(task);
    }

    private List<LogEntry> result() {
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the log was read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
