package org.talentstation.chassis.history;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log itself: what is stored, not what a view made of it. */
final class HistoryStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final EventArticles articles;

    HistoryStore(JdbcClient jdbc, EventArticles articles) {
        this.jdbc = jdbc;
        this.articles = articles;
    }

    /** Type of the stream, as its first event has it; empty when there is no such stream. */
    Optional<String> typeOf(String aggregateId) {
        return jdbc.sql("SELECT aggregate_type FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number LIMIT 1").param(aggregateId)
                .query(String.class).optional();
    }

    /** Place of the last event before the first one that is later than the moment (null: now); -1 for none. */
    long lastSequence(String aggregateId, Moment moment) {
        String end = "(SELECT coalesce(max(sequence_number), -1) FROM domain_event WHERE aggregate_id = :id)";
        if (moment == null) {
            return jdbc.sql("SELECT " + end).param("id", aggregateId).query(Long.class).single();
        }
        return jdbc.sql("SELECT coalesce(min(sequence_number) - 1, " + end + ") FROM domain_event WHERE aggregate_id = :id AND "
                        + moment.kind().expression + " > :moment")
                .param("id", aggregateId).param("moment", moment.value() instanceof Instant at ? Timestamp.from(at) : moment.value())
                .query(Long.class).single();
    }

    /** Events of one stream after and up to these places, oldest first. */
    List<PastEvent> between(String aggregateId, long after, long upTo, boolean withContent) {
        return jdbc.sql("SELECT * FROM domain_event WHERE aggregate_id = ? AND sequence_number > ? AND sequence_number <= ? ORDER BY sequence_number")
                .params(aggregateId, after, upTo).query((row, n) -> event(row, withContent)).list();
    }

    /** By position, at most {@code limit}. */
    List<PastEvent> find(HistoryFilter filter, boolean withContent, int limit) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
        filter.equal().forEach((field, value) -> {
            conditions.add(field.expression + " = :" + field.name());
            values.put(field.name(), value);
        });
        if (filter.article() != null) {
            List<String> events = articles.eventsRestingOn(filter.article());
            conditions.add(events.isEmpty() ? "false" : "payload_type IN (:events)");
            values.put("events", events);
        }
        if (filter.from() != null) {
            conditions.add("(event_metadata(meta_data) ->> 'businessTime')::timestamptz >= :from");
            values.put("from", Timestamp.from(filter.from()));
        }
        if (filter.until() != null) {
            conditions.add("(event_metadata(meta_data) ->> 'businessTime')::timestamptz < :until");
            values.put("until", Timestamp.from(filter.until()));
        }
        if (filter.after() != null) {
            conditions.add("global_index " + (filter.newest() ? "<" : ">") + " :after");
            values.put("after", filter.after());
        }
        return jdbc.sql("SELECT * FROM domain_event WHERE " + String.join(" AND ", conditions) + " ORDER BY global_index"
                + (filter.newest() ? " DESC" : "") + " LIMIT :limit").params(values).query((row, n) -> event(row, withContent)).list();
    }

    private PastEvent event(ResultSet row, boolean withContent) throws SQLException {
        JsonNode metadata = JSON.readTree(new String(row.getBytes("meta_data"), StandardCharsets.UTF_8));
        String businessTime = text(metadata, "businessTime");
        return new PastEvent(row.getLong("global_index"), row.getString("event_id"), row.getString("aggregate_id"), row.getLong("sequence_number"),
                row.getString("payload_type"), row.getString("payload_revision"), articles.of(row.getString("payload_type")), businessTime == null ? null : Instant.parse(businessTime),
                Instant.parse(row.getString("time_stamp")), text(metadata, "actor"), text(metadata, "actorName"), text(metadata, "role"),
                text(metadata, "jurisdiction"), text(metadata, "policyVersion"), text(metadata, "correlationId"), text(metadata, "causationId"),
                text(metadata, "operation"), withContent ? JSON.readTree(row.getBytes("payload")) : null);
    }

    private static String text(JsonNode metadata, String key) {
        return metadata.path(key).asString(null);
    }
}
