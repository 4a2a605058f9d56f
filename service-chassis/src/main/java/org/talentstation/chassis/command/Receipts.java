package org.talentstation.chassis.command;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One row per command that had an effect, written in the same transaction as its events: a repetition finds the row and
 * its answer, or waits for the transaction that is still writing it.
 */
final class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims the key inside the current transaction; false when it is taken (after waiting for a concurrent claim). */
    boolean claim(String owner, String key, String operation, String bodyDigest) {
        return jdbc.sql("INSERT INTO receipt (owner, key, operation, body_digest) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(owner, key, operation, bodyDigest).update() == 1;
    }

    void answer(String owner, String key, String answer) {
        jdbc.sql("UPDATE receipt SET answer = ? WHERE owner = ? AND key = ?").params(answer, owner, key).update();
    }

    Optional<Receipt> find(String owner, String key) {
        return jdbc.sql("SELECT operation, body_digest, answer, position FROM receipt WHERE owner = ? AND key = ?")
                .params(owner, key)
                .query((row, n) -> new Receipt(row.getString(1), row.getString(2), row.getString(3), row.getLong(4))).optional();
    }

    /** @param position of the command's last event where the answer was written before it was known; else 0 */
    record Receipt(String operation, String bodyDigest, String answer, long position) {
    }
}
