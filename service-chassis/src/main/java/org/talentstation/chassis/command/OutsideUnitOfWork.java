package org.talentstation.chassis.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Inside a processor's unit of work a command's events would wait for that one's commit; they are durable on their own. */
final class OutsideUnitOfWork {

    private OutsideUnitOfWork() {
    }

    static <T> T call(Supplier<T> work) {
        Deque<UnitOfWork<?>> outer = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            outer.push(CurrentUnitOfWork.get());
            CurrentUnitOfWork.clear(outer.peek());
        }
        try {
            return work.get();
        } finally {
            outer.forEach(CurrentUnitOfWork::set);
        }
    }
}
