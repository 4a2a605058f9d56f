package org.talentstation.testkit.servers;

/** PostgreSQL with the databases and logins that a test asked for. */
public interface SqlServer extends AutoCloseable {

    String host();

    int port();

    /** JDBC address of one of the databases, without a login. */
    default String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + database;
    }

    @Override
    void close();
}
