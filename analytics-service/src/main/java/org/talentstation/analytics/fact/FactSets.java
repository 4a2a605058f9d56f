package org.talentstation.analytics.fact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two sets of tables: which one answers, and how far each has read the log. */
@Component
public final class FactSets {

    private final JdbcClient jdbc;

    FactSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param facts schema of its tables */
    public record FactSet(String facts, long position) {
    }

    public FactSet live() {
        return jdbc.sql("SELECT facts, position FROM fact_set WHERE live").query(FactSet.class).single();
    }

    /** Keeps everybody else from writing or swapping sets until the transaction ends. */
    FactSet holdLive() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('fact_set'))").query((row, n) -> 0).single();
        return live();
    }

    void moved(String facts, long position) {
        jdbc.sql("UPDATE fact_set SET position = ? WHERE facts = ?").params(position, facts).update();
    }

    /** From now on {@code facts} answers. */
    void swapTo(String facts) {
        jdbc.sql("UPDATE fact_set SET live = false WHERE live").update();
        jdbc.sql("UPDATE fact_set SET live = true WHERE facts = ?").param(facts).update();
    }
}
