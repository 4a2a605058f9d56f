package org.talentstation.registry.vault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A restored table of keys brings nobody back: at start-up the keys of those whom the log says to be forgotten are destroyed again. */
@Component
final class ForgottenStayForgotten implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenStayForgotten.class);

    private final JdbcClient jdbc;
    private volatile boolean running;

    ForgottenStayForgotten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        // Whose key is missing altogether gets its tombstone back, so that no other is ever made.
        jdbc.sql("""
                INSERT INTO person_key (person_id, cipher, fingerprint, wrapped, destroyed_at)
                SELECT DISTINCT aggregate_id, 'none', 'none', NULL::bytea, now() FROM domain_event WHERE payload_type = 'registry.talent-erased'
                ON CONFLICT (person_id) DO NOTHING""").update();
        int again = jdbc.sql("""
                UPDATE person_key SET wrapped = NULL, destroyed_at = now() WHERE wrapped IS NOT NULL
                AND person_id IN (SELECT aggregate_id FROM domain_event WHERE payload_type = 'registry.talent-erased')""").update();
        if (again > 0) {
            LOG.warn("密钥表中有{}个已删除人员的密钥，已再次销毁（可能由备份恢复所致）", again);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything reads the log. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
