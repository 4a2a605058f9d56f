package org.talentstation.chassis.log;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Up to where the log changes no more. A transaction that appends holds PostgreSQL's ROW EXCLUSIVE lock of the table from
 * before it takes a position until what it wrote is visible, so once everybody who held it after the head was read has let go,
 * nobody can fill a gap below that head: it is a position burned for ever. Nobody is kept waiting for that.
 */
final class SettledPosition {

    private static final String WRITERS = """
            SELECT virtualtransaction FROM pg_locks WHERE locktype = 'relation' AND relation = 'domain_event'::regclass
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND mode = 'RowExclusiveLock'""";

    private final JdbcClient jdbc;
    private final LogPositions positions;
    private final Set<String> writing = new HashSet<>();
    private long settled;
    private long awaited;

    SettledPosition(JdbcClient jdbc, LogPositions positions) {
        this.jdbc = jdbc;
        this.positions = positions;
    }

    /** The highest position known to be settled; asks the database. */
    long look() {
        if (writing.isEmpty()) {
            awaited = positions.head(); // before the writers: who has a position below it is then among them, or has ended
            writing.addAll(writers());
        } else {
            writing.retainAll(writers());
        }
        if (writing.isEmpty()) {
            settled = awaited;
        }
        return settled;
    }

    private Set<String> writers() {
        return new HashSet<>(jdbc.sql(WRITERS).query(String.class).list());
    }
}
