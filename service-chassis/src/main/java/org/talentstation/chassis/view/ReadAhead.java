package org.talentstation.chassis.view;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.talentstation.chassis.log.LogEntry;
import org.talentstation.chassis.log.SettledLog;

/** Reads and decodes the next chunks of the log while one is folded and written; never more than {@link #DEPTH} of them. */
final class ReadAhead {

    static final int DEPTH = 3;

    private final SettledLog.Reading log;
    private final Deque<Chunk> waiting = new ArrayDeque<>();

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
        if (waiting.isEmpty() || waiting.peek().from != position || waiting.peek().to != end) {
            waiting.clear(); // the caller is elsewhere, or may go less far than the last time
            start(position, end);
        }
        while (waiting.size() <= DEPTH && waiting.getLast().to < until) {
            start(waiting.getLast().to, Math.min(until, waiting.getLast().to + size));
        }
        return waiting.poll().entries();
    }

    private void start(long from, long to) {
        var chunk = new Chunk(from, to, new FutureTask<>(() -> log.between(from, to)));
        waiting.add(chunk);
        Thread.ofVirtual().name("replay-reader").start(chunk.task);
    }

    private record Chunk(long from, long to, FutureTask<List<LogEntry>> task) {

        private List<LogEntry> entries() {
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the log was read", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }
}
