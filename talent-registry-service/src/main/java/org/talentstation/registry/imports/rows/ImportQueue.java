package org.talentstation.registry.imports.rows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentstation.registry.imports.sheet.Sheet;
import org.talentstation.registry.vault.OwnTransaction;
import org.talentstation.registry.vault.PersonVault;
import org.talentstation.registry.vault.Sealed;
import tools.jackson.databind.json.JsonMapper;

/** The rows of imports that are under way, sealed under a key of the import's own, which is destroyed when it ended. */
@Component
public final class ImportQueue {

    private final JdbcClient jdbc;
    private final PersonVault vault;
    private final OwnTransaction transaction;
    private final JsonMapper json;

    ImportQueue(JdbcClient jdbc, PersonVault vault, OwnTransaction transaction, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.transaction = transaction;
        this.json = json;
    }

    /** @param next rows that are done */
    record Waiting(String importId, int next) {
    }

    /** Before the import is accepted; again changes nothing. */
    public void store(String importId, Sheet sheet) {
        transaction.run(() -> vault.seal(importId, json.writeValueAsString(sheet)).ifPresent(sealed ->
                jdbc.sql("INSERT INTO import_file (import_id, sealed) VALUES (?, ?) ON CONFLICT (import_id) DO NOTHING").params(importId, json.writeValueAsString(sealed)).update()));
    }

    List<Waiting> waiting() {
        return jdbc.sql("SELECT import_id, next_row AS next FROM import_file ORDER BY stored_at, import_id").query(Waiting.class).list();
    }

    /** Empty once the import ended. */
    Optional<Sheet> sheet(String importId) {
        return jdbc.sql("SELECT sealed FROM import_file WHERE import_id = ?").param(importId).query(String.class).optional()
                .flatMap(sealed -> vault.open(json.readValue(sealed, Sealed.class))).map(text -> json.readValue(text, Sheet.class));
    }

    void done(String importId, int rows) {
        jdbc.sql("UPDATE import_file SET next_row = ? WHERE import_id = ? AND next_row < ?").params(rows, importId, rows).update();
    }

    /** Where it has waited that long. */
    void destroyOrphan(String importId, Duration age) {
        boolean old = jdbc.sql("SELECT stored_at < now() - make_interval(secs => ?) FROM import_file WHERE import_id = ?").params(age.toSeconds(), importId)
                .query(Boolean.class).optional().orElse(false);
        if (old) {
            // Its key stays: the same file may be imported yet.
            transaction.run(() -> jdbc.sql("DELETE FROM import_file WHERE import_id = ?").param(importId).update());
        }
    }

    /** The key first: what is left of the rows can't be read from then on. */
    void destroy(String importId) {
        vault.destroy(importId);
        transaction.run(() -> jdbc.sql("DELETE FROM import_file WHERE import_id = ?").param(importId).update());
    }
}
