package org.talentstation.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.talentstation.testkit.TestServers;

/**
 * The least that a durable command could cost: one row with the bytes of its event and of its receipt, into a table like the
 * log with the same indexes, by one statement that commits by itself, prepared once for each connection.
 */
final class RawInserts implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final AtomicLong number = new AtomicLong();
    private final byte[] payload;
    private final byte[] metadata;

    RawInserts(TestServers servers, String database, int callers) throws SQLException {
        String url = servers.postgres().jdbcUrl(database);
        try (Connection owner = DriverManager.getConnection(url, database + "_owner", TestServers.OWNER_PASSWORD); Statement sql = owner.createStatement()) {
            sql.execute("CREATE TABLE IF NOT EXISTS bench_event (LIKE domain_event INCLUDING ALL)");
            sql.execute("GRANT INSERT ON bench_event TO \"" + database + "_app\"");
            try (var row = sql.executeQuery("SELECT payload, meta_data, (SELECT octet_length(owner || key || operation || body_digest || answer) FROM receipt "
                    + "WHERE operation = 'correct-host' LIMIT 1) FROM domain_event WHERE payload_type = 'station.host-corrected' ORDER BY global_index DESC LIMIT 1")) {
                row.next();
                payload = row.getBytes(1);
                byte[] origin = row.getBytes(2);
                metadata = Arrays.copyOf(origin, origin.length + row.getInt(3));
                // White space after JSON is still JSON, which an index over the metadata reads.
                Arrays.fill(metadata, origin.length, metadata.length, (byte) ' ');
            }
        }
        for (int i = 0; i < callers; i++) {
            Connection connection = DriverManager.getConnection(url, database + "_app", TestServers.APP_PASSWORD);
            connections.add(connection);
            inserts.add(connection.prepareStatement("INSERT INTO bench_event (event_id, aggregate_id, sequence_number, aggregate_type, time_stamp, "
                    + "payload_type, payload_revision, payload, meta_data) VALUES (?, ?, ?, 'Host', '2021-03-01T00:00:00.000Z', 'station.host-corrected', '1', ?, ?)"));
        }
    }

    void insert(int caller) throws SQLException {
        PreparedStatement insert = inserts.get(caller);
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, "host-BENCH%013d".formatted(caller));
        insert.setLong(3, number.incrementAndGet());
        insert.setBytes(4, payload);
        insert.setBytes(5, metadata);
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
