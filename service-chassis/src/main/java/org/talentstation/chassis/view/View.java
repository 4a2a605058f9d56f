package org.talentstation.chassis.view;

import java.util.Set;
import org.talentstation.chassis.log.LoggedEvent;

/**
 * A read model: one MongoDB collection folded from the log, and nothing but the log. A projection is pure (no clock, no
 * I/O), so a rebuild gives the same rows; redelivery and crashes are the chassis's business.
 *
 * @param <R> one row: a record with an {@code id}; {@code jurisdiction} and {@code hostId}, where present, bound who sees it
 */
public abstract class View<R extends Record> {

    private final String name;
    private final Class<R> row;

    protected View(String name, Class<R> row) {
        this.name = name;
        this.row = row;
    }

    public final String name() {
        return name;
    }

    public final Class<R> row() {
        return row;
    }

    /** The events that feed it. */
    public abstract Set<Class<?>> events();

    protected abstract void project(LoggedEvent<?> event, Rows<R> rows);
}
