package org.talentstation.chassis.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and changes the rows of the dead-letter queue that Axon writes, and reads those of unreadable messages; every change belongs to the caller's transaction. */
final class DeadLetterStore {

    /** As Axon claims a letter for one attempt: until then somebody is handling it. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private static final String FREE = " AND (processing_started IS NULL OR processing_started < :claim)";

    /** What a processor parked and what the receiver could not read, alike. Of a message's headers only a well-formed type is shown. */
    private static final String LETTERS = """
            SELECT * FROM (
                SELECT l.dead_letter_id AS id, l.processing_group AS processor, l.sequence_identifier AS sequence,
                       l.sequence_index = f.sequence_index AS is_first, l.event_identifier AS event_id, l.payload_type AS event_type,
                       l.payload_revision AS revision, l.aggregate_identifier AS aggregate_id, l.sequence_number AS event_sequence,
                       f.cause_type AS cause, coalesce((convert_from(f.diagnostics, 'UTF8')::jsonb ->> 'attempts')::int, 0) AS attempts,
                       false AS unreadable, l.enqueued_at::timestamptz AS parked_at, l.last_touched::timestamptz AS tried_at
                FROM dead_letter l
                JOIN LATERAL (SELECT * FROM dead_letter f WHERE f.processing_group = l.processing_group
                              AND f.sequence_identifier = l.sequence_identifier ORDER BY f.sequence_index LIMIT 1) f ON true
                UNION ALL
                SELECT 'unreadable:' || topic || ':' || partition_no || ':' || offset_no, 'receiver', topic || '-' || partition_no, true, NULL,
                       substring(headers FROM '(?:^|\\n)ce_type=org\\.talentstation\\.([a-z.-]{1,100})\\.v[0-9]{1,3}(?:\\n|$)'),
                       NULL, NULL, offset_no, reason, attempts, true, received_at, tried_at
                FROM unreadable_message) letter
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int attempts;

    /** @param attempts after how many an event is no longer tried by itself */
    DeadLetterStore(JdbcClient jdbc, Clock clock, int attempts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** In the order asked for, after the place of a cursor (or null); at most {@code limit}. */
    List<DeadLetter> find(DeadLetterFilter filter, DeadLetterSort sort, DeadLetterSort.Place after, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
        equal(conditions, values, "processor", "processor", filter.processor());
        equal(conditions, values, "cause", "cause", filter.cause());
        equal(conditions, values, "event_type", "eventType", filter.eventType());
        equal(conditions, values, "aggregate_id", "aggregateId", filter.aggregateId());
        if (filter.olderThanSeconds() != null) {
            conditions.add("parked_at <= :before");
            values.put("before", Timestamp.from(clock.instant().minusSeconds(filter.olderThanSeconds())));
        }
        if (after != null) {
            conditions.add(sort.after());
            values.put("value", after.value());
            values.put("id", after.id());
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return jdbc.sql(LETTERS + where + sort.orderBy() + " LIMIT :limit").params(values).query((row, n) -> letter(row)).list();
    }

    Optional<DeadLetter> one(String id) {
        return jdbc.sql(LETTERS + " WHERE id = :id").param("id", id).query((row, n) -> letter(row)).optional();
    }

    /** The event as it is stored, for {@link MaskedPayload}. */
    Optional<String> payload(String id) {
        return jdbc.sql("SELECT convert_from(payload, 'UTF8') FROM dead_letter WHERE dead_letter_id = :id").param("id", id)
                .query(String.class).optional();
    }

    /** Grouped by processor and cause, the largest group first. */
    List<DeadLetterCause> causes() {
        return jdbc.sql("""
                SELECT processing_group, cause, count(*) AS sequences, sum(events) AS events, min(oldest)::timestamptz AS oldest,
                       count(*) FILTER (WHERE attempts >= :attempts) AS given_up
                FROM (SELECT processing_group, sequence_identifier, count(*) AS events, min(enqueued_at) AS oldest,
                             (array_agg(cause_type ORDER BY sequence_index))[1] AS cause,
                             coalesce((convert_from((array_agg(diagnostics ORDER BY sequence_index))[1], 'UTF8')::jsonb ->> 'attempts')::int, 0) AS attempts
                      FROM dead_letter GROUP BY processing_group, sequence_identifier) s
                GROUP BY processing_group, cause
                UNION ALL
                SELECT 'receiver', reason, count(*), count(*), min(received_at), count(*) FROM unreadable_message GROUP BY reason
                ORDER BY sequences DESC, processing_group, cause""")
                .param("attempts", attempts)
                .query((row, n) -> {
                    Instant oldest = row.getTimestamp("oldest").toInstant();
                    return new DeadLetterCause(row.getString("processing_group"), row.getString("cause"), row.getLong("sequences"),
                            row.getLong("events"), oldest, age(oldest), row.getLong("given_up"));
                }).list();
    }

    /**
     * Counts the attempts of the letter's sequence from zero again, so that it is tried by itself once more; false while an
     * attempt at it is under way, which would write its own count when it fails.
     */
    boolean countAgain(DeadLetter letter) {
        jdbc.sql("UPDATE dead_letter SET diagnostics = convert_to('{}', 'UTF8') WHERE processing_group = :processor AND sequence_identifier = :sequence"
                + FREE).param("processor", letter.processor()).param("sequence", letter.sequence()).param("claim", claim()).update();
        // A statement of its own: a claim that the update waited for is seen only by the next one.
        return jdbc.sql("SELECT count(*) FROM dead_letter WHERE processing_group = ? AND sequence_identifier = ? AND processing_started >= ?")
                .params(letter.processor(), letter.sequence(), claim()).query(Long.class).single() == 0;
    }

    /** How many sequences of the cause are being tried at this moment. */
    long underWay(String processor, String cause) {
        return jdbc.sql("SELECT count(*) FROM dead_letter WHERE processing_group = ? AND cause_type = ? AND processing_started >= ?")
                .params(processor, cause, claim()).query(Long.class).single();
    }

    /** As {@link #countAgain}, for every sequence that fails for the cause and is not being tried; answers how many sequences. */
    int countAgainAll(String processor, String cause) {
        return jdbc.sql("""
                UPDATE dead_letter l SET diagnostics = convert_to('{}', 'UTF8')
                WHERE l.processing_group = :processor AND l.cause_type = :cause AND NOT EXISTS (
                    SELECT 1 FROM dead_letter e WHERE e.processing_group = l.processing_group
                    AND e.sequence_identifier = l.sequence_identifier AND e.sequence_index < l.sequence_index)""" + FREE)
                .param("processor", processor).param("cause", cause).param("claim", claim()).update();
    }

    /** Removes the letter; false while an attempt at it is under way (or it has just been handled). */
    boolean remove(DeadLetter letter) {
        return jdbc.sql("DELETE FROM dead_letter WHERE dead_letter_id = :id" + FREE)
                .param("id", letter.id()).param("claim", claim()).update() == 1;
    }

    private String claim() {
        return DateTimeUtils.formatInstant(clock.instant().minus(CLAIM));
    }

    private DeadLetter letter(ResultSet row) throws SQLException {
        Instant parkedAt = row.getTimestamp("parked_at").toInstant();
        Timestamp touched = row.getTimestamp("tried_at");
        int tried = row.getInt("attempts");
        return new DeadLetter(row.getString("id"), row.getString("processor"), row.getString("sequence"), row.getBoolean("is_first"),
                row.getString("event_id"), row.getString("event_type"), row.getString("revision"), row.getString("aggregate_id"),
                row.getLong("event_sequence"), row.getString("cause"), tried, row.getBoolean("unreadable") || tried >= attempts,
                parkedAt, age(parkedAt), touched == null ? null : touched.toInstant());
    }

    private long age(Instant since) {
        return Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }

    private static void equal(List<String> conditions, Map<String, Object> values, String column, String name, String value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            values.put(name, value);
        }
    }
}
