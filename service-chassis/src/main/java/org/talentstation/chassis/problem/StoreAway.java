package org.talentstation.chassis.problem;

import java.sql.SQLException;

/** Tells, from whatever wraps it, that the database went away under a request: another try with the same key is right. */
public final class StoreAway {

    /** SQL standard: connection exception. */
    private static final String CONNECTION = "08";
    /** PostgreSQL: shut down, crashed, or not yet ready for connections. */
    private static final String SHUTDOWN = "57P0";

    private StoreAway() {
    }

    public static boolean caused(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            // The connection pool's own "connection is closed" has no state.
            if (t instanceof SQLException sql && (sql.getSQLState() == null || sql.getSQLState().startsWith(CONNECTION)
                    || sql.getSQLState().startsWith(SHUTDOWN))) {
                return true;
            }
        }
        return false;
    }
}
