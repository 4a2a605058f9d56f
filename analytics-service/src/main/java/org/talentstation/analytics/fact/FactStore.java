package org.talentstation.analytics.fact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes facts in versions: what held until now is closed at the moment from which the next one holds; nothing is overwritten. */
@Component
public final class FactStore {

    private static final String BEHIND = "since, until, position, event_id, event_type, source";
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    FactStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A change and the event that made it. */
    public record Told(FactChange change, Instant at, long position, String eventId, String eventType, String source) {
    }

    /** Applies the changes in their order, in the transaction that is open; at most one change of a fact per event. */
    public void apply(String facts, List<Told> told) {
        Map<FactTable, List<Told>> byTable = new EnumMap<>(FactTable.class);
        told.forEach(one -> byTable.computeIfAbsent(one.change().table(), t -> new ArrayList<>()).add(one));
        jdbc.execute((Connection connection) -> {
            for (Map.Entry<FactTable, List<Told>> entry : byTable.entrySet()) {
                apply(connection, facts, entry.getKey(), entry.getValue());
            }
            return null;
        });
    }

    private static void apply(Connection connection, String facts, FactTable table, List<Told> told) throws SQLException {
        Map<String, Version> current = current(connection, facts, table, told);
        List<Version> closed = new ArrayList<>();
        List<Version> made = new ArrayList<>();
        for (Told one : told) {
            Version before = current.get(one.change().id());
            Object[] values = one.change().over(before == null ? null : before.values);
            if (before != null && Arrays.equals(values, before.values)) {
                continue;
            }
            Instant since = before != null && before.since.isAfter(one.at()) ? before.since : one.at();
            if (before != null) {
                before.until = since;
                if (before.stored) {
                    closed.add(before);
                }
            }
            Version next = new Version(one.change().id(), values, since, one, false);
            made.add(next);
            current.put(next.id, next);
        }
        close(connection, facts, table, closed);
        insert(connection, facts, table, made);
    }

    private static Map<String, Version> current(Connection connection, String facts, FactTable table, List<Told> told) throws SQLException {
        Object[] ids = told.stream().map(t -> t.change().id()).distinct().toArray();
        Map<String, Version> current = new HashMap<>();
        String sql = "SELECT id, since, %s FROM %s.%s WHERE until IS NULL AND id = ANY (?)".formatted(String.join(", ", table.columns()), facts, table.table());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", ids));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Object[] values = new Object[table.columns().size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getObject(i + 3, javaType(table.type(i)));
                    }
                    Version version = new Version(row.getString(1), values, row.getObject(2, OffsetDateTime.class).toInstant(), null, true);
                    current.put(version.id, version);
                }
            }
        }
        return current;
    }

    private static void close(Connection connection, String facts, FactTable table, List<Version> closed) throws SQLException {
        if (closed.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE %s.%s SET until = ? WHERE id = ? AND until IS NULL".formatted(facts, table.table()))) {
            for (Version version : closed) {
                update.setObject(1, version.until.atOffset(ZoneOffset.UTC));
                update.setString(2, version.id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void insert(Connection connection, String facts, FactTable table, List<Version> made) throws SQLException {
        String columns = String.join(", ", table.columns());
        String marks = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO %s.%s (id, %s, %s) VALUES (?, %s, ?, ?, ?, ?, ?, ?)".formatted(facts, table.table(), columns, BEHIND, marks);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Version version : made) {
                set(insert, table, version);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, FactTable table, Version version) throws SQLException {
        insert.setString(1, version.id);
        int at = 2;
        for (int i = 0; i < version.values.length; i++) {
            insert.setObject(at++, version.values[i], table.type(i));
        }
        insert.setObject(at++, version.since.atOffset(ZoneOffset.UTC));
        insert.setObject(at++, version.until == null ? null : version.until.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setLong(at++, version.by.position());
        insert.setString(at++, version.by.eventId());
        insert.setString(at++, version.by.eventType());
        insert.setString(at, version.by.source());
    }

    private static Class<?> javaType(int sqlType) {
        return switch (sqlType) {
            case java.sql.Types.DATE -> LocalDate.class;
            case java.sql.Types.BOOLEAN -> Boolean.class;
            case java.sql.Types.INTEGER -> Integer.class;
            case java.sql.Types.BIGINT -> Long.class;
            default -> String.class;
        };
    }

    private static final class Version {

        private final String id;
        private final Object[] values;
        private final Instant since;
        private final Told by;
        private final boolean stored;
        private Instant until;

        private Version(String id, Object[] values, Instant since, Told by, boolean stored) {
            this.id = id;
            this.values = values;
            this.since = since;
            this.by = by;
            this.stored = stored;
        }
    }
}
