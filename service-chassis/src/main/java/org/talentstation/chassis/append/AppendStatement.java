package org.talentstation.chassis.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.postgresql.PGConnection;
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
        if (batch.size() == 1 && LoneAppend.fits(batch.getFirst())) {
            return new long[] {LoneAppend.run(connection, batch.getFirst())};
        }
        long[] positions = new long[batch.size()];
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            new Parameters(connection.unwrap(PGConnection.class), statement).bind(batch);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    positions[rows.getInt(1)] = rows.getLong(2);
                }
            }
        }
        return positions;
    }

    /** Sets one array after the other. */
    private static final class Parameters {

        private final PGConnection connection;
        private final PreparedStatement statement;
        private int parameter = 1;

        private Parameters(PGConnection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        private void bind(List<Append> batch) throws SQLException {
            List<Append.ReceiptRow> receipts = new ArrayList<>(batch.size());
            List<Map.Entry<String, Long>> relied = new ArrayList<>(4 * batch.size());
            List<EventRow> events = new ArrayList<>(2 * batch.size());
            for (Append one : batch) {
                receipts.add(one.receipt);
                relied.addAll(one.reliesOn.entrySet());
                events.addAll(one.events);
            }
            numbers(batch, receipts.size(), a -> 1);
            texts(receipts, Append.ReceiptRow::owner);
            texts(receipts, Append.ReceiptRow::key);
            texts(receipts, Append.ReceiptRow::operation);
            texts(receipts, Append.ReceiptRow::bodyDigest);
            texts(receipts, Append.ReceiptRow::answer);

            numbers(batch, relied.size(), a -> a.reliesOn.size());
            texts(relied, Map.Entry::getKey);
            longs(relied, Map.Entry::getValue);

            numbers(batch, events.size(), a -> a.events.size());
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

        /** For each row the number of its command. */
        private void numbers(List<Append> batch, int total, ToIntFunction<Append> rows) throws SQLException {
            int[] numbers = new int[total];
            int row = 0;
            for (int no = 0; no < batch.size(); no++) {
                int end = row + rows.applyAsInt(batch.get(no));
                Arrays.fill(numbers, row, end, no);
                row = end;
            }
            set("int4", numbers);
        }

        private <T> void texts(List<T> rows, Function<T, String> column) throws SQLException {
            String[] values = new String[rows.size()];
            Arrays.setAll(values, i -> column.apply(rows.get(i)));
            set("text", values);
        }

        private <T> void longs(List<T> rows, ToLongFunction<T> column) throws SQLException {
            long[] values = new long[rows.size()];
            Arrays.setAll(values, i -> column.applyAsLong(rows.get(i)));
            set("int8", values);
        }

        private <T> void bytes(List<T> rows, Function<T, byte[]> column) throws SQLException {
            byte[][] values = new byte[rows.size()][];
            Arrays.setAll(values, i -> column.apply(rows.get(i)));
            set("bytea", values);
        }

        private void set(String type, Object array) throws SQLException {
            statement.setArray(parameter++, connection.createArrayOf(type, array));
        }
    }
}
