package org.talentstation.chassis.command;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Queues commands for the same aggregates in the database, for every instance alike, until the transaction ends. Taken in
 * one order, so that two commands never wait for each other; the log's unique (aggregate, sequence) stays what decides.
 */
final class AggregateLocks {

    private final JdbcClient jdbc;

    AggregateLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(Collection<String> aggregateIds) {
        aggregateIds.stream().distinct().sorted().forEach(id ->
                jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))) AS held").param("id", id)
                        .query(Integer.class).single());
    }
}
