package org.talentstation.chassis.processing;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Work of a batch that must be durable before the processor's position moves: the bulk write, the broker's acknowledgement. */
public final class BeforeToken {

    private static final String KEY = BeforeToken.class.getName();

    private BeforeToken() {
    }

    /** To be done once, before the position of the current batch is stored. */
    public static void run(Runnable work) {
        pending(CurrentUnitOfWork.get()).add(work);
    }

    static void flush() {
        if (CurrentUnitOfWork.isStarted()) {
            List<Runnable> pending = pending(CurrentUnitOfWork.get());
            List<Runnable> now = List.copyOf(pending);
            pending.clear();
            now.forEach(Runnable::run);
        }
    }

    private static List<Runnable> pending(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(KEY, key -> {
            // A parked event that is tried again moves no position; its work is completed before its commit.
            unit.root().onPrepareCommit(u -> flush());
            return new ArrayList<>();
        });
    }
}
