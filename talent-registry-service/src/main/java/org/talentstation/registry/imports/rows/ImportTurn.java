package org.talentstation.registry.imports.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** One instance carries imports out, one file after the other: two files with one person do not both enter it. Whoever dies gives the turn back. */
@Component
final class ImportTurn {

    private static final String KEY = "hashtext('imports')";

    private final DataSource database;

    ImportTurn(DataSource database) {
        this.database = database;
    }

    /** 0 where another instance has the turn. */
    int take(IntSupplier work) {
        try (Connection connection = database.getConnection()) {
            if (!is(connection, "SELECT pg_try_advisory_lock(" + KEY + ")")) {
                return 0;
            }
            try {
                return work.getAsInt();
            } finally {
                is(connection, "SELECT pg_advisory_unlock(" + KEY + ")");
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The turn of imports can't be asked for", e);
        }
    }

    private static boolean is(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
