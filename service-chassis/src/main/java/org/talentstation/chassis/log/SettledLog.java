package org.talentstation.chassis.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/**
 * Reads the part of the log that changes no more, in the order of positions, straight from its table: for rebuilds, several
 * times as fast as the engine's stream, which must look for late commits. Only what feeds the reader leaves the database with
 * its content. An event of today's revision is decoded straight into its class, any other one passes the upcasters first.
 */
public final class SettledLog {

    private static final String COLUMNS = """
            SELECT global_index, feeds, CASE WHEN feeds THEN event_id END, CASE WHEN feeds THEN aggregate_id END, sequence_number,
                   CASE WHEN feeds THEN payload_type END, payload_revision, CASE WHEN feeds THEN payload END, CASE WHEN feeds THEN meta_data END,
                   CASE WHEN feeds THEN time_stamp END, aggregate_type
              FROM (SELECT *, payload_type || '/' || coalesce(payload_revision, '') <> ALL (?) AS feeds FROM domain_event""";
    private static final String BETWEEN = COLUMNS + " WHERE global_index > ? AND global_index <= ?) AS event ORDER BY global_index";
    private static final String AT = COLUMNS + " WHERE global_index = ANY (?)) AS event ORDER BY global_index";
    private static final TypeReference<Map<String, Object>> METADATA = new TypeReference<>() { };

    private final DataSource database;
    private final JdbcClient jdbc;
    private final LogPositions positions;
    private final EventTypes types;
    private final EventSerializer serializer;
    private final EventUpcasterChain upcasters;
    private final ObjectReader metadata;
    private final Map<Class<?>, ObjectReader> payloads = new ConcurrentHashMap<>();

    SettledLog(DataSource database, JdbcClient jdbc, LogPositions positions, EventTypes types, EventSerializer serializer, EventUpcasterChain upcasters) {
        this.database = database;
        this.jdbc = jdbc;
        this.positions = positions;
        this.types = types;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.metadata = serializer.getObjectMapper().readerFor(METADATA);
    }

    /** A reader for those events; remembers how far the log has settled. */
    public Reading reading(Set<Class<?>> events) {
        return new Reading(events);
    }

    /** Reads what feeds somebody; the entry of any other event is empty, so that what was passed can be counted. */
    public final class Reading {

        private final Set<Class<?>> events;
        private final String[] others;
        private final SettledPosition settled = new SettledPosition(jdbc, positions);

        private Reading(Set<Class<?>> events) {
            this.events = events;
            // Of today's revision only: what an older one becomes, the upcasters say.
            this.others = types.all().stream().filter(type -> !feeds(type)).map(type -> EventTypes.nameOf(type) + "/" + EventTypes.revisionOf(type)).toArray(String[]::new);
        }

        /** The highest position that is settled now; asks the database. */
        public long settled() {
            return settled.look();
        }

        /** What lies behind {@code position} and not behind {@code until}; all of it is kept in memory. */
        public List<LogEntry> between(long position, long until) {
            return read(BETWEEN, (int) (until - position), statement -> {
                statement.setLong(2, position);
                statement.setLong(3, until);
            });
        }

        /** Those of the positions that exist: gaps that were filled late. */
        public List<LogEntry> at(Collection<Long> gaps) {
            return read(AT, gaps.size(), statement -> statement.setArray(2, statement.getConnection().createArrayOf("bigint", gaps.toArray())));
        }

        private List<LogEntry> read(String sql, int expected, Parameters parameters) {
            List<LogEntry> entries = new ArrayList<>(expected);
            try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("varchar", others));
                parameters.set(statement);
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        entries.add(entry(row));
                    }
                }
            } catch (SQLException e) {
                throw new org.springframework.dao.DataAccessResourceFailureException("The log can't be read", e);
            }
            return entries;
        }

        private LogEntry entry(ResultSet row) throws SQLException {
            long position = row.getLong(1);
            if (!row.getBoolean(2)) {
                return new LogEntry(position, null, null);
            }
            String eventId = row.getString(3);
            String type = row.getString(6);
            try {
                Class<?> today = types.classOf(type).orElse(null);
                LoggedEvent<?> event = today != null && EventTypes.revisionOf(today).equals(row.getString(7)) ? decoded(today, eventId, row) : upcast(position, eventId, type, row);
                return new LogEntry(position, event, null);
            } catch (RuntimeException e) {
                return new LogEntry(position, null, new LogEntry.Unreadable(eventId, type, e));
            }
        }

        private LoggedEvent<?> decoded(Class<?> today, String eventId, ResultSet row) throws SQLException {
            Object payload = payloads.computeIfAbsent(today, type -> serializer.getObjectMapper().readerFor(type)).readValue(row.getBytes(8));
            byte[] origin = row.getBytes(9);
            return new LoggedEvent<>(payload, eventId, row.getString(4), row.getLong(5), () -> EventOrigin.read(metadata.readValue(origin)));
        }

        private LoggedEvent<?> upcast(long position, String eventId, String type, ResultSet row) throws SQLException {
            var stored = new GenericDomainEventEntry<>(row.getString(11), row.getString(4), row.getLong(5), eventId, row.getString(10), type, row.getString(7),
                    row.getBytes(8), row.getBytes(9));
            return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(position), stored)),
                    serializer, upcasters).filter(message -> feeds(message.getPayloadType())).findFirst().<LoggedEvent<?>>map(LoggedEvent::of).orElse(null);
        }

        private boolean feeds(Class<?> type) {
            return events.stream().anyMatch(event -> event.isAssignableFrom(type));
        }
    }

    @FunctionalInterface
    private interface Parameters {
        void set(java.sql.PreparedStatement statement) throws SQLException;
    }
}
