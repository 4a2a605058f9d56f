package org.talentstation.chassis.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;
import org.talentstation.chassis.append.Append.EventRow;
import org.talentstation.chassis.append.Append.ReceiptRow;

/** What {@link AppendStatement} does, for one command with one event: most of them, at half the cost of the general one. */
final class LoneAppend {

    private static final String SQL = """
            WITH appended AS (
              INSERT INTO domain_event (event_id, aggregate_id, sequence_number, aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)
              SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?
              WHERE NOT EXISTS (
                  SELECT FROM unnest(?::text[], ?::bigint[]) AS r (stream, next)
                  WHERE (SELECT true FROM domain_event d WHERE d.aggregate_id = r.stream AND d.sequence_number = r.next LIMIT 1))
                AND NOT EXISTS (SELECT FROM receipt t WHERE t.owner = ? AND t.key = ?)
              RETURNING global_index),
            receipt_written AS (
              INSERT INTO receipt (owner, key, operation, body_digest, answer, position) SELECT ?, ?, ?, ?, ?, global_index FROM appended)
            SELECT global_index FROM appended""";

    private LoneAppend() {
    }

    static boolean fits(Append what) {
        return what.events.size() == 1;
    }

    /** @return the event's position, or 0 where it was left out */
    static long run(Connection connection, Append what) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            bind(connection.unwrap(PGConnection.class), statement, what);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private static void bind(PGConnection connection, PreparedStatement statement, Append what) throws SQLException {
        EventRow event = what.events.getFirst();
        statement.setString(1, event.eventId());
        statement.setString(2, event.aggregateId());
        statement.setLong(3, event.sequence());
        statement.setString(4, event.aggregateType());
        statement.setString(5, event.timestamp());
        statement.setString(6, event.payloadType());
        statement.setString(7, event.payloadRevision());
        statement.setBytes(8, event.payload());
        statement.setBytes(9, event.metadata());
        String[] streams = new String[what.reliesOn.size()];
        long[] next = new long[streams.length];
        int i = 0;
        for (Map.Entry<String, Long> one : what.reliesOn.entrySet()) {
            streams[i] = one.getKey();
            next[i++] = one.getValue();
        }
        statement.setArray(10, connection.createArrayOf("text", streams));
        statement.setArray(11, connection.createArrayOf("int8", next));
        ReceiptRow receipt = what.receipt;
        statement.setString(12, receipt.owner());
        statement.setString(13, receipt.key());
        statement.setString(14, receipt.owner());
        statement.setString(15, receipt.key());
        statement.setString(16, receipt.operation());
        statement.setString(17, receipt.bodyDigest());
        statement.setString(18, receipt.answer());
    }
}
