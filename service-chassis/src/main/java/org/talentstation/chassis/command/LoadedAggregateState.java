package org.talentstation.chassis.command;

import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.talentstation.kernel.refusal.Refusal;

/** {@link AggregateState} on Axon's repositories. */
final class LoadedAggregateState implements AggregateState {

    private final Configuration axon;

    LoadedAggregateState(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public <T, R> R of(Class<T> aggregate, String id, Function<T, R> question) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        try {
            R answer = axon.repository(aggregate).load(id).invoke(question);
            // Committed although it only read: a rollback would undo what the surrounding transaction wrote, its receipt first.
            unit.commit();
            return answer;
        } catch (AggregateNotFoundException e) {
            throw Refusal.notFound("NOT_FOUND", "没有编号为“%s”的对象。".formatted(id));
        } finally {
            if (unit.isActive()) {
                unit.rollback();
            }
        }
    }
}
