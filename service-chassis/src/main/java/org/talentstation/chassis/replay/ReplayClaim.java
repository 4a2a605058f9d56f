package org.talentstation.chassis.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** One instance works on a replay at a time: a session lock of PostgreSQL, which is free again when its holder dies. */
final class ReplayClaim implements AutoCloseable {

    private final Connection connection;
    private final String replay;

    private ReplayClaim(Connection connection, String replay) {
        this.connection = connection;
        this.replay = replay;
    }

    /** Empty when another instance has it. */
    static Optional<ReplayClaim> tryTake(DataSource database, String replay) throws SQLException {
        Connection connection = database.getConnection();
        boolean taken = false;
        try {
            taken = call(connection, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", replay);
            return taken ? Optional.of(new ReplayClaim(connection, replay)) : Optional.empty();
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    /** Whether the lock is still held: its connection lives. */
    boolean isHeld() {
        try {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            call(connection, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", replay);
        }
    }

    private static boolean call(Connection connection, String sql, String replay) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "replay:" + replay);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
