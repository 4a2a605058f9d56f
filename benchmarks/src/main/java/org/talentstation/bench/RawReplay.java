package org.talentstation.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** The least that a replay could cost: one cursor over the log, its JSON decoded, and the final documents written in bulk. */
final class RawReplay {

    private static final int ROWS = 1_000;

    private final DataSource log;
    private final MongoCollection<Document> target;
    private final List<Document> finalRows;
    private final JsonMapper json = JsonMapper.builder().build();

    RawReplay(DataSource log, MongoCollection<Document> live, MongoCollection<Document> target) {
        this.log = log;
        this.target = target;
        this.finalRows = live.find().into(new ArrayList<>());
    }

    /** @return events a second */
    double perSecond() throws SQLException {
        target.drop();
        long begun = System.nanoTime();
        long events = 0;
        try (Connection connection = log.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(ROWS);
            try (var rows = statement.executeQuery("SELECT payload, meta_data FROM domain_event ORDER BY global_index")) {
                while (rows.next()) {
                    json.readTree(rows.getBytes(1));
                    json.readTree(rows.getBytes(2));
                    events++;
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
        for (int from = 0; from < finalRows.size(); from += ROWS) {
            List<WriteModel<Document>> writes = new ArrayList<>();
            for (Document row : finalRows.subList(from, Math.min(from + ROWS, finalRows.size()))) {
                writes.add(new ReplaceOneModel<>(Filters.eq("_id", row.get("_id")), row, new ReplaceOptions().upsert(true)));
            }
            target.bulkWrite(writes);
        }
        return events * 1e9 / (System.nanoTime() - begun);
    }
}
