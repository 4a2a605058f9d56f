package org.talentstation.chassis.deadletter;

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

/** Reads and changes the rows of the dead-letter queue that Axon writes; every change belongs to the caller's transaction. */
final class DeadLetterStore {

    /** As Axon claims a letter for one attempt: until then somebody is handling it. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private static final String FREE = " AND (processing_started IS NULL OR processing_started < :claim)";

    private static final String LETTERS = """
            SELECT l.*, f.cause_type AS sequence_cause, l.sequence_index = f.sequence_index AS is_first,
                   coalesce((convert_from(f.diagnostics, 'UTF8')::jsonb ->> 'attempts')::int, 0) AS attempts
            FROM dead_letter l
            JOIN LATERAL (SELECT * FROM dead_letter f WHERE f.processing_group = l.processing_group
                          AND f.sequence_identifier = l.sequence_identifier ORDER BY f.sequence_index LIMIT 1) f ON true
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

    /** Oldest first, after the letter {@code (parkedAt, id)} of a cursor; at most {@code limit}. */
    List<DeadLetter> find(DeadLetterFilter filter, DeadLetter after, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
        equal(conditions, values, "l.processing_group", "processor", filter.processor());
        equal(conditions, values, "f.cause_type", "cause", filter.cause());
        equal(conditions, values, "l.payload_type", "eventType", filter.eventType());
        equal(conditions, values, "l.aggregate_identifier", "aggregateId", filter.aggregateId());
        if (filter.olderThanSeconds() != null) {
            conditions.add("l.enqueued_at <= :before");
            values.put("before", DateTimeUtils.formatInstant(clock.instant().minusSeconds(filter.olderThanSeconds())));
        }
        if (after != null) {
            conditions.add("(l.enqueued_at, l.dead_letter_id) > (:parkedAt, :id)");
            values.put("parkedAt", DateTimeUtils.formatInstant(after.parkedAt()));
            values.put("id", after.id());
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return jdbc.sql(LETTERS + where + " ORDER BY l.enqueued_at, l.dead_letter_id LIMIT :limit").params(values)
                .query((row, n) -> letter(row)).list();
    }

    Optional<DeadLetter> one(String id) {
        return jdbc.sql(LETTERS + " WHERE l.dead_letter_id = :id").param("id", id).query((row, n) -> letter(row)).optional();
    }

    /** The event as it is stored, for {@link MaskedPayload}. */
    Optional<String> payload(String id) {
        return jdbc.sql("SELECT convert_from(payload, 'UTF8') FROM dead_letter WHERE dead_letter_id = :id").param("id", id)
                .query(String.class).optional();
    }

    /** Grouped by processor and cause, the largest group first. */
    List<DeadLetterCause> causes() {
        return jdbc.sql("""
                SELECT processing_group, cause, count(*) AS sequences, sum(events) AS events, min(oldest) AS oldest,
                       count(*) FILTER (WHERE attempts >= :attempts) AS given_up
                FROM (SELECT processing_group, sequence_identifier, count(*) AS events, min(enqueued_at) AS oldest,
                             (array_agg(cause_type ORDER BY sequence_index))[1] AS cause,
                             coalesce((convert_from((array_agg(diagnostics ORDER BY sequence_index))[1], 'UTF8')::jsonb ->> 'attempts')::int, 0) AS attempts
                      FROM dead_letter GROUP BY processing_group, sequence_identifier) s
                GROUP BY processing_group, cause ORDER BY sequences DESC, processing_group, cause""")
                .param("attempts", attempts)
                .query((row, n) -> {
                    Instant oldest = Instant.parse(row.getString("oldest"));
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

    private DeadLetter letter(java.sql.ResultSet row) throws java.sql.SQLException {
        Instant parkedAt = Instant.parse(row.getString("enqueued_at"));
        boolean first = row.getBoolean("is_first");
        String touched = row.getString("last_touched");
        int tried = row.getInt("attempts");
        return new DeadLetter(row.getString("dead_letter_id"), row.getString("processing_group"), row.getString("sequence_identifier"),
                first, row.getString("event_identifier"), row.getString("payload_type"), row.getString("payload_revision"),
                row.getString("aggregate_identifier"), row.getLong("sequence_number"), row.getString("sequence_cause"),
                tried, tried >= attempts, parkedAt, age(parkedAt), touched == null ? null : Instant.parse(touched));
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
