package org.talentstation.analytics.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentstation.kernel.refusal.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rebuilds as rows; at most one runs. */
@Component
final class FactRebuildStore {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() { };

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FactRebuildStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Refuses FACT_REBUILD_RUNNING. */
    void begin(String id, String target, long head, String reason, String startedBy, Instant at) {
        try {
            jdbc.sql("INSERT INTO fact_rebuild (id, state, target, position, head, reason, started_by, started_at) VALUES (?, 'RUNNING', ?, 0, ?, ?, ?, ?)")
                    .params(id, target, head, reason, startedBy, Timestamp.from(at)).update();
        } catch (DuplicateKeyException e) {
            throw Refusal.state("FACT_REBUILD_RUNNING", null, "统计事实正在重建，请等它结束后再试。");
        }
    }

    Optional<FactRebuild> running() {
        return jdbc.sql("SELECT * FROM fact_rebuild WHERE state = 'RUNNING'").query(this::rebuild).optional();
    }

    Optional<FactRebuild> find(String id) {
        return jdbc.sql("SELECT * FROM fact_rebuild WHERE id = ?").param(id).query(this::rebuild).optional();
    }

    List<FactRebuild> newest(int limit) {
        return jdbc.sql("SELECT * FROM fact_rebuild ORDER BY started_at DESC, id LIMIT ?").param(limit).query(this::rebuild).list();
    }

    void moved(String id, long position) {
        jdbc.sql("UPDATE fact_rebuild SET position = ? WHERE id = ?").params(position, id).update();
    }

    void ended(String id, FactRebuild.State state, Map<String, Long> differences, Instant at) {
        jdbc.sql("UPDATE fact_rebuild SET state = ?, differences = coalesce(?::jsonb, differences), ended_at = ? WHERE id = ?")
                .params(state.name(), differences == null ? null : json.writeValueAsString(differences), Timestamp.from(at), id).update();
    }

    private FactRebuild rebuild(ResultSet row, int n) throws SQLException {
        String differences = row.getString("differences");
        Timestamp ended = row.getTimestamp("ended_at");
        return new FactRebuild(row.getString("id"), FactRebuild.State.valueOf(row.getString("state")), row.getString("target"), row.getLong("position"), row.getLong("head"),
                differences == null ? null : json.readValue(differences, COUNTS), row.getString("reason"), row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(), ended == null ? null : ended.toInstant());
    }
}
