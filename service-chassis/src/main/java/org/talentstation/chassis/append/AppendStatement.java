package org.talentstation.chassis.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.talentstation.chassis.append.Append.EventRow;

/**
 * Appends what several commands decided, with their receipts, by one statement that commits by itself. A command whose
 * streams have moved, or whose key is taken, is left out whole. A row that is taken at this very moment fails all of it.
 */
final class AppendStatement {

    private static final String SQL = """
            WITH command AS (
              SELECT * FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) AS c (no, owner, key, operation, digest, answer)),
            lost AS (
              SELECT r.no FROM unnest(?::int[], ?::text[], ?::bigint[]) AS r (no, stream, next)
              WHERE (SELECT true FROM domain_event d WHERE d.aggregate_id = r.stream AND d.sequence_number = r.next LIMIT 1)
              UNION ALL
              SELECT c.no FROM command c WHERE (SELECT true FROM receipt t WHERE t.owner = c.owner AND t.key = c.key LIMIT 1)),
            event AS (
              SELECT * FROM unnest(?::int[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                WITH ORDINALITY AS e (no, event_id, aggregate_id, sequence_number, aggregate_type, time_stamp, payload_type, payload_revision,
                payload, meta_data, place)
              WHERE e.no NOT IN (SELECT no FROM lost)),
            appended AS (
              INSERT INTO domain_event (event_id, aggregate_id, sequence_number, aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)
              SELECT event_id, aggregate_id, sequence_number, aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data
              FROM event ORDER BY place
              RETURNING event_id, global_index),
            position AS (SELECT e.no, max(a.global_index) AS position FROM appended a JOIN event e USING (event_id) GROUP BY e.no),
            receipt_written AS (
              INSERT INTO receipt (owner, key, operation, body_digest, answer, position)
              SELECT c.owner, c.key, c.operation, c.digest, c.answer, p.position FROM command c JOIN position p USING (no))
            SELECT no, position FROM position""";

    private AppendStatement() {
    }

    /** @return for each of the batch the position of its last event, or 0 where it was left out */
    static long[] run(Connection connection, List<Append> batch) throws SQLException {
        long[] positions = new long[batch.size()];
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            new Arrays(connection, statement).bind(batch);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    positions[rows.getInt(1)] = rows.getLong(2);
                }
            }
        }
        return positions;
    }

    /** Sets one array after the other. */
    private static final class Arrays {

        private final Connection connection;
        private final PreparedStatement statement;
        private int parameter = 1;

        private Arrays(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        private void bind(List<Append> batch) throws SQLException {
            var receipts = batch.stream().map(a -> a.receipt).toList();
            numbers(batch, a -> 1);
            texts(receipts, Append.ReceiptRow::owner);
            texts(receipts, Append.ReceiptRow::key);
            texts(receipts, Append.ReceiptRow::operation);
            texts(receipts, Append.ReceiptRow::bodyDigest);
            texts(receipts, Append.ReceiptRow::answer);

            var relied = batch.stream().flatMap(a -> a.reliesOn.entrySet().stream()).toList();
            numbers(batch, a -> a.reliesOn.size());
            texts(relied, java.util.Map.Entry::getKey);
            longs(relied, java.util.Map.Entry::getValue);

            var events = batch.stream().flatMap(a -> a.events.stream()).toList();
            numbers(batch, a -> a.events.size());
            texts(events, EventRow::eventId);
            texts(events, EventRow::aggregateId);
            longs(events, EventRow::sequence);
            texts(events, EventRow::aggregateType);
            texts(events, EventRow::timestamp);
            texts(events, EventRow::payloadType);
            texts(events, EventRow::payloadRevision);
            bytes(events, EventRow::payload);
            bytes(events, EventRow::metadata);
        }

        /** The number of its command for each row, {@code rows} of each. */
        private void numbers(List<Append> batch, java.util.function.ToIntFunction<Append> rows) throws SQLException {
            int[] numbers = new int[batch.stream().mapToInt(rows).sum()];
            int row = 0;
            for (int no = 0; no < batch.size(); no++) {
                for (int i = rows.applyAsInt(batch.get(no)); i > 0; i--) {
                    numbers[row++] = no;
                }
            }
            set("int4", numbers);
        }

        private <T> void texts(List<T> rows, Function<T, String> column) throws SQLException {
            set("text", rows.stream().map(column).toArray(String[]::new));
        }

        private <T> void longs(List<T> rows, ToLongFunction<T> column) throws SQLException {
            set("int8", rows.stream().mapToLong(column).toArray());
        }

        private <T> void bytes(List<T> rows, Function<T, byte[]> column) throws SQLException {
            set("bytea", rows.stream().map(column).toArray(byte[][]::new));
        }

        private void set(String type, Object array) throws SQLException {
            statement.setArray(parameter++, connection.unwrap(org.postgresql.PGConnection.class).createArrayOf(type, array));
        }
    }
}
