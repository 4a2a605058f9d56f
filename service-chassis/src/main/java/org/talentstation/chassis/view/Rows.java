package org.talentstation.chassis.view;

import java.util.function.UnaryOperator;

/**
 * The rows that one event may touch, each addressed by an id that the event itself knows. A change that the row has
 * already seen (a redelivery) is skipped, so it is never applied twice.
 */
public interface Rows<R> {

    /** Changes the row, or creates it: {@code change} gets the row as it is, or null. */
    void upsert(String id, UnaryOperator<R> change);

    /** Changes the row if it is there. */
    void change(String id, UnaryOperator<R> change);

    void delete(String id);
}
