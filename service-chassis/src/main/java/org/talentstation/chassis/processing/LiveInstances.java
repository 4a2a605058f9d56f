package org.talentstation.chassis.processing;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which instances of this service live, in a table of its own database: who has not been seen for the lifetime is gone. The database's clock counts. */
public final class LiveInstances {

    private final JdbcClient jdbc;
    private final String self;
    private final double lifetimeSeconds;

    /** @param self differs between any two instances, of one machine or of several */
    public LiveInstances(JdbcClient jdbc, String self, Duration lifetime) {
        this.jdbc = jdbc;
        this.self = self;
        this.lifetimeSeconds = lifetime.toMillis() / 1000.0;
    }

    /** The name of this instance, also as the owner of its processors' claims. */
    public String self() {
        return self;
    }

    /** Says that this instance lives. @return how many do, this one included */
    int beat() {
        jdbc.sql("INSERT INTO service_instance (instance_id, seen_at) VALUES (:self, clock_timestamp()) "
                + "ON CONFLICT (instance_id) DO UPDATE SET seen_at = clock_timestamp()").param("self", self).update();
        jdbc.sql("DELETE FROM service_instance WHERE seen_at < clock_timestamp() - make_interval(secs => :lifetime)")
                .param("lifetime", lifetimeSeconds).update();
        return Math.max(1, jdbc.sql("SELECT count(*) FROM service_instance").query(Integer.class).single());
    }

    /** Says that this instance takes no share any more. */
    void leave() {
        jdbc.sql("DELETE FROM service_instance WHERE instance_id = :self").param("self", self).update();
    }
}
