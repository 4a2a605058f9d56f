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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log itself: what is stored, not what a view made of it. */
final class HistoryStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By position, at most {@code limit}. */
    List<PastEvent> find(HistoryFilter filter, boolean withContent, int limit) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
        filter.equal().forEach((field, value) -> {
            conditions.add(field.expression + " = :" + field.name());
            values.put(field.name(), value);
        });
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

    private static PastEvent event(ResultSet row, boolean withContent) throws SQLException {
        JsonNode metadata = JSON.readTree(new String(row.getBytes("meta_data"), StandardCharsets.UTF_8));
        String businessTime = text(metadata, "businessTime");
        return new PastEvent(row.getLong("global_index"), row.getString("event_id"), row.getString("aggregate_id"), row.getLong("sequence_number"),
                row.getString("payload_type"), row.getString("payload_revision"), businessTime == null ? null : Instant.parse(businessTime),
                Instant.parse(row.getString("time_stamp")), text(metadata, "actor"), text(metadata, "actorName"), text(metadata, "role"),
                text(metadata, "jurisdiction"), text(metadata, "policyVersion"), text(metadata, "correlationId"), text(metadata, "causationId"),
                text(metadata, "operation"), withContent ? JSON.readTree(row.getBytes("payload")) : null);
    }

    private static String text(JsonNode metadata, String key) {
        return metadata.path(key).asString(null);
    }
}
