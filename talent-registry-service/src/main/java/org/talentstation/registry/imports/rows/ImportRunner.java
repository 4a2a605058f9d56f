package org.talentstation.registry.imports.rows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportEvent.ImportStopped;
import org.talentstation.registry.imports.ImportEvent.RowsImported;
import org.talentstation.registry.imports.sheet.Sheet;

/**
 * Carries imports out, a hundred rows in a transaction with what they bring: exactly once, whatever crashes and however many instances try. An ended import's
 * rows are destroyed.
 */
@Component
public final class ImportRunner implements SmartLifecycle {

    static final String NAME = "importRows";
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int CHUNK = 100;
    /** A file whose import was never accepted, because something crashed in between, is not kept. */
    private static final Duration ORPHAN = Duration.ofDays(1);

    private final ImportQueue queue;
    private final CommandDesk desk;
    private final EventLog log;
    private final List<RowReader> readers;
    private final ImportTurn turn;
    private ScheduledExecutorService worker;

    ImportRunner(ImportQueue queue, CommandDesk desk, EventLog log, List<RowReader> readers, ImportTurn turn) {
        this.queue = queue;
        this.desk = desk;
        this.log = log;
        this.readers = readers;
        this.turn = turn;
    }

    /** Does what there is to do, unless another instance is at it; answers how many rows were carried out. */
    public int pass() {
        return turn.take(this::carryOutAll);
    }

    private int carryOutAll() {
        int rows = 0;
        for (ImportQueue.Waiting waiting : queue.waiting()) {
            try {
                rows += carryOut(waiting);
            } catch (RuntimeException e) {
                // Of the class only: a message may quote a row.
                LOG.warn("The import {} was interrupted and goes on: {}", waiting.importId(), e.getClass().getSimpleName());
            }
        }
        return rows;
    }

    private int carryOut(ImportQueue.Waiting waiting) {
        String id = waiting.importId();
        List<? extends DomainEventMessage<?>> events = log.stream(id, 0).toList();
        if (events.isEmpty()) {
            queue.destroyOrphan(id, ORPHAN);
            return 0;
        }
        LoggedEvent<?> accepted = LoggedEvent.of(events.getFirst());
        Object last = events.getLast().getPayload();
        Optional<Sheet> sheet = last instanceof ImportStopped || last instanceof RowsImported r && r.last() ? Optional.empty() : queue.sheet(id);
        if (sheet.isEmpty()) {
            queue.destroy(id);
            return 0;
        }
        int done = last instanceof RowsImported r ? r.done() : 0;
        int before = done;
        while (done < sheet.get().rows().size() && !Thread.currentThread().isInterrupted()) {
            int next = Math.min(sheet.get().rows().size(), done + CHUNK);
            if (!chunk(accepted, sheet.get(), done, next)) {
                return done - before;
            }
            done = next;
            queue.done(id, done);
        }
        if (done >= sheet.get().rows().size()) {
            queue.destroy(id);
        }
        return done - before;
    }

    /** Whether it goes on: an import that was stopped meanwhile, or that another instance carries out, does not. */
    private boolean chunk(LoggedEvent<?> accepted, Sheet sheet, int from, int to) {
        ImportAccepted about = (ImportAccepted) accepted.payload();
        try {
            return desk.react(NAME, about.importId() + "/" + from, accepted.origin(), accepted.eventId(), occasion -> commands(about, sheet, from, to, occasion));
        } catch (Refusal over) {
            if (over.code().equals("IMPORT_ENDED") || over.code().equals("IMPORT_ROWS_DONE")) {
                return false;
            }
            throw over;
        }
    }

    private List<Command> commands(ImportAccepted about, Sheet sheet, int from, int to, Occasion occasion) {
        RowReader reader = readers.stream().filter(r -> r.kind() == about.kind()).findFirst().orElseThrow();
        Judged judged = reader.judge(about, sheet, from, sheet.rows().subList(from, to), occasion);
        List<Command> commands = new ArrayList<>();
        commands.add(new RecordRows(about.importId(), from, to - from, judged.commands().size(), judged.known(), judged.refused(), occasion));
        commands.addAll(judged.commands());
        return commands;
    }

    private void work() {
        try {
            pass();
        } catch (RuntimeException e) {
            LOG.warn("Imports wait and are tried again: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("imports").daemon(true).factory());
        worker.scheduleWithFixedDelay(this::work, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        worker.shutdownNow();
        worker = null;
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
