package org.talentstation.platform.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates a service's database and logins where they are missing, and sets the passwords to the given ones. Running it again changes nothing else.
 * {@code containers/databases.sql} does the same where psql is at hand.
 */
public final class DatabaseProvisioning {
    private final String superuserUrl;
    private final String superuserPassword;

    /** Logs in as {@code postgres}. */
    public DatabaseProvisioning(String host, int port, String superuserPassword) {
        this.superuserUrl = "jdbc:postgresql://" + host + ":" + port + "/";
        this.superuserPassword = superuserPassword;
    }

    public void provide(DatabaseSpec database) throws SQLException {
        try (Connection connection = connect("postgres"); Statement sql = connection.createStatement()) {
            login(connection, database.ownerLogin(), database.ownerPassword());
            login(connection, database.appLogin(), database.appPassword());
            if (missing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database.name())) {
                sql.execute("CREATE DATABASE %s OWNER %s".formatted(database.name(), database.ownerLogin()));
            }
            sql.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database.name()));
            sql.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(database.name(), database.appLogin()));
        }
        try (Connection connection = connect(database.name()); Statement sql = connection.createStatement()) {
            sql.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
            sql.execute("GRANT USAGE ON SCHEMA public TO " + database.appLogin());
        }
    }

    private void login(Connection connection, String name, String password) throws SQLException {
        String verb = missing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "CREATE" : "ALTER";
        try (Statement sql = connection.createStatement()) {
            // DDL takes no bind parameters; the driver quotes the literal.
            sql.execute("%s ROLE %s LOGIN PASSWORD %s".formatted(verb, name, sql.enquoteLiteral(password)));
        }
    }

    private boolean missing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(superuserUrl + database, "postgres", superuserPassword);
    }
}
