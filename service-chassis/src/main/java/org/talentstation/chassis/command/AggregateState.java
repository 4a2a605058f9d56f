package org.talentstation.chassis.command;

import java.util.function.Function;

/**
 * Asks an aggregate for a fact that a command must carry, from the log inside the current transaction. Refuses with
 * NOT_FOUND when there is no such aggregate.
 */
public interface AggregateState {

    <T, R> R of(Class<T> aggregate, String id, Function<T, R> question);
}
