package org.talentstation.chassis.view;

import java.util.Map;

/**
 * A row that is not the same in the live view and in the rebuilt one.
 *
 * @param fields     what differs, by field; empty where the row is absent on one side
 * @param sameEvents whether both rows have seen the same events, so that waiting will not make them equal
 */
public record RowDifference(String id, Kind kind, Map<String, Values> fields, boolean sameEvents) {

    /** How it differs, seen from the live view. */
    public enum Kind {
        /** The live view lacks it. */
        MISSING,
        /** The live view has it, the rebuilt one does not. */
        EXTRA,
        /** Both have it, with other values. */
        CHANGED
    }

    /** A field's two values. */
    public record Values(Object live, Object rebuilt) {
    }
}
