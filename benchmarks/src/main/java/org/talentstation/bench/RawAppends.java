package org.talentstation.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.talentstation.testkit.TestServers;

/** Rows with the bytes of the newest event of a type, into a table like the log with the same indexes, some in a transaction. */
final class RawAppends implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;
    private final byte[] payload;
    private final byte[] metadata;
    private final String type;

    RawAppends(TestServers servers, String database, String type) throws SQLException {
        String url = servers.postgres().jdbcUrl(database);
        this.type = type;
        try (Connection owner = DriverManager.getConnection(url, database + "_owner", TestServers.OWNER_PASSWORD); Statement sql = owner.createStatement()) {
            sql.execute("CREATE TABLE IF NOT EXISTS bench_event (LIKE domain_event INCLUDING ALL)");
            sql.execute("GRANT INSERT ON bench_event TO \"" + database + "_app\"");
            try (var row = sql.executeQuery("SELECT payload, meta_data FROM domain_event WHERE payload_type = '" + type + "' ORDER BY global_index DESC LIMIT 1")) {
                row.next();
                payload = row.getBytes(1);
                metadata = row.getBytes(2);
            }
        }
        connection = DriverManager.getConnection(url, database + "_app", TestServers.APP_PASSWORD);
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO bench_event (event_id, aggregate_id, sequence_number, aggregate_type, time_stamp, payload_type, payload_revision, "
                + "payload, meta_data) VALUES (?, ?, 0, 'Talent', '2021-03-01T00:00:00.000Z', ?, '1', ?, ?)");
    }

    double perSecond(int rows, int together) throws SQLException {
        long begun = System.nanoTime();
        for (int i = 1; i <= rows; i++) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, "talent-" + UUID.randomUUID());
            insert.setString(3, type);
            insert.setBytes(4, payload);
            insert.setBytes(5, metadata);
            insert.addBatch();
            if (i % together == 0) {
                insert.executeBatch();
                connection.commit();
            }
        }
        return rows * 1e9 / (System.nanoTime() - begun);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
