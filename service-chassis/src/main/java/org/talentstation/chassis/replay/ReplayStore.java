package org.talentstation.chassis.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code view_replay}; every change belongs to the caller's transaction, and names the state that it knew. */
final class ReplayStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ReplayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the view has an open replay already. */
    boolean start(String id, String view, boolean dryRun, String reason, String askedBy) {
        return jdbc.sql("""
                INSERT INTO view_replay (replay_id, view_name, state, dry_run, reason, asked_by) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (view_name) WHERE state NOT IN ('DONE', 'CONFIRMED', 'RETURNED', 'ABANDONED') DO NOTHING""")
                .params(id, view, ReplayState.REBUILDING.name(), dryRun, reason, askedBy).update() == 1;
    }

    boolean move(String id, ReplayState from, ReplayState to) {
        return jdbc.sql("UPDATE view_replay SET state = ?, failure = NULL, changed_at = now() WHERE replay_id = ? AND state = ?")
                .params(to.name(), id, from.name()).update() == 1;
    }

    boolean fail(String id, ReplayState from, String why) {
        return jdbc.sql("UPDATE view_replay SET state = 'FAILED', failure = ?, changed_at = now() WHERE replay_id = ? AND state = ?")
                .params(why, id, from.name()).update() == 1;
    }

    boolean compared(String id, ReplayState to, ReplayOutcome outcome) {
        return jdbc.sql("UPDATE view_replay SET state = ?, outcome = ?, changed_at = now() WHERE replay_id = ? AND state = 'COMPARING'")
                .params(to.name(), JSON.writeValueAsString(outcome), id).update() == 1;
    }

    /** False when it is no longer rebuilding: paused or abandoned. */
    boolean progress(String id, long position, long head, long read, long fed, double rate) {
        return jdbc.sql("""
                UPDATE view_replay SET log_position = ?, log_head = ?, events_read = ?, events_fed = ?, rate = ?, rows_compared = 0,
                       changed_at = now() WHERE replay_id = ? AND state = 'REBUILDING'""")
                .params(position, head, read, fed, rate, id).update() == 1;
    }

    /** False when it is no longer comparing. */
    boolean progress(String id, long rowsCompared) {
        return jdbc.sql("UPDATE view_replay SET rows_compared = ?, changed_at = now() WHERE replay_id = ? AND state = 'COMPARING'")
                .params(rowsCompared, id).update() == 1;
    }

    Optional<Replay> find(String id) {
        return jdbc.sql("SELECT * FROM view_replay WHERE replay_id = ?").param(id).query((row, n) -> replay(row)).optional();
    }

    Optional<Replay> open(String view) {
        return open().stream().filter(replay -> replay.view().equals(view)).findFirst();
    }

    /** One at most of each view. */
    List<Replay> open() {
        return jdbc.sql("SELECT * FROM view_replay WHERE state NOT IN ('DONE', 'CONFIRMED', 'RETURNED', 'ABANDONED')")
                .query((row, n) -> replay(row)).list();
    }

    List<Replay> working() {
        return jdbc.sql("SELECT * FROM view_replay WHERE state IN (:states)").param("states", ReplayState.working())
                .query((row, n) -> replay(row)).list();
    }

    /** Newest first. */
    List<Replay> page(int limit, long offset) {
        return jdbc.sql("SELECT * FROM view_replay ORDER BY asked_at DESC, replay_id LIMIT ? OFFSET ?").params(limit, offset)
                .query((row, n) -> replay(row)).list();
    }

    private static Replay replay(ResultSet row) throws SQLException {
        var state = ReplayState.valueOf(row.getString("state"));
        long position = row.getLong("log_position");
        long head = row.getLong("log_head");
        double rate = row.getDouble("rate");
        Long left = state == ReplayState.REBUILDING && rate > 0 ? (long) Math.ceil(Math.max(0, head - position) / rate) : null;
        String outcome = row.getString("outcome");
        return new Replay(row.getString("replay_id"), row.getString("view_name"), state, state.title(), row.getBoolean("dry_run"),
                row.getString("reason"), row.getString("asked_by"), row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), position, head, row.getLong("events_read"),
                row.getLong("events_fed"), rate, left, row.getLong("rows_compared"),
                outcome == null ? null : JSON.readValue(outcome, ReplayOutcome.class), row.getString("failure"));
    }
}
