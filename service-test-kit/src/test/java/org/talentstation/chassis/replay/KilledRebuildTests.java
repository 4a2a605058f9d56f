package org.talentstation.chassis.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.kernel.actor.Role;
import org.talentstation.sample.Counters;
import org.talentstation.sample.SampleService.CounterView;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceProcess;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import org.talentstation.testkit.TestServers;

/** The process that rebuilds a view is killed (SIGKILL) in the middle; another instance goes on where it was. */
class KilledRebuildTests {

    private static final String DATABASE = "killed";
    private static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    private static final Map<String, Object> SETTINGS = Map.of("sample.echoes", false, "talentstation.replay.step-events", 10,
            "talentstation.replay.look-every", "200ms");
    private static final int COUNTERS = 300;
    private static final int STEPS_BEFORE_IT_IS_KILLED = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void anotherInstanceGoesOnWhereAKilledOneWasAndTheLiveViewNeverChanges() throws SQLException {
        List<Document> live;
        try (ServiceUnderTest before = Stage.service(DATABASE, SETTINGS)) {
            Counters.append(before, COUNTERS);
            Eventually.passes(PATIENCE, () -> Settled.await(before));
            live = rows(before);
        }
        noteEveryProgress();
        String replay;
        long readWhenItWasKilled;
        try (ServiceProcess process = Stage.process(DATABASE, SETTINGS)) {
            Eventually.until("the process answers", PATIENCE, process::answers);
            replay = process.service().post("/sample/v1/ops/replays", OPERATOR, Map.of("view", "counters", "reason", "程序升级后核对")).id();
            readWhenItWasKilled = killInTheMiddle(process, replay);
        }
        try (ServiceUnderTest after = Stage.service(DATABASE, SETTINGS)) {
            Eventually.until("swapped, because it is equal", PATIENCE, () -> state(after, replay).equals("SWAPPED"));
            var shown = after.get("/sample/v1/ops/replays/" + replay, OPERATOR).json();
            assertThat(rows(after)).as("the rows that are live now").isEqualTo(live);
            assertThat(after.bean(ViewStore.class).generations().current(after.bean(CounterView.class))).isNotEqualTo("counters");
            assertThat(after.bean(ViewStore.class).collection("counters").countDocuments()).as("the old rows are kept").isEqualTo(live.size());
            List<Long> progress = progress(replay);
            assertThat(progress).as("never back to zero, nor anywhere before").isSorted().contains(readWhenItWasKilled);
            assertThat(progress.getLast()).isEqualTo(shown.get("eventsRead").asLong()).isGreaterThanOrEqualTo(2 * COUNTERS);
            assertThat(shown.get("eventsFed").asLong()).as("no event was counted twice").isEqualTo(2 * COUNTERS);
        }
    }

    /** Holds the replay's row, so that its owner stands still between two steps, and kills it there. */
    private static long killInTheMiddle(ServiceProcess process, String replay) throws SQLException {
        try (Connection database = owner(); Statement sql = database.createStatement()) {
            database.setAutoCommit(false);
            while (true) {
                try (var row = sql.executeQuery("SELECT events_read, state FROM view_replay WHERE replay_id = '" + replay + "' FOR UPDATE")) {
                    assertThat(row.next()).isTrue();
                    assertThat(row.getString(2)).as("killed before it has ended").isEqualTo("REBUILDING");
                    if (row.getLong(1) >= STEPS_BEFORE_IT_IS_KILLED * 10) {
                        process.kill();
                        return row.getLong(1);
                    }
                } finally {
                    database.rollback();
                }
            }
        }
    }

    private static void noteEveryProgress() throws SQLException {
        try (Connection database = owner(); Statement sql = database.createStatement()) {
            sql.execute("CREATE TABLE noted (number BIGINT GENERATED ALWAYS AS IDENTITY, replay_id VARCHAR, events_read BIGINT)");
            sql.execute("CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS "
                    + "'BEGIN INSERT INTO noted (replay_id, events_read) VALUES (NEW.replay_id, NEW.events_read); RETURN NEW; END'");
            sql.execute("CREATE TRIGGER notes AFTER UPDATE ON view_replay FOR EACH ROW EXECUTE FUNCTION note()");
        }
    }

    private static List<Long> progress(String replay) throws SQLException {
        List<Long> progress = new ArrayList<>();
        try (Connection database = owner(); Statement sql = database.createStatement();
             var rows = sql.executeQuery("SELECT events_read FROM noted WHERE replay_id = '" + replay + "' ORDER BY number")) {
            while (rows.next()) {
                progress.add(rows.getLong(1));
            }
        }
        return progress;
    }

    private static List<Document> rows(ServiceUnderTest service) {
        List<Document> rows = new ArrayList<>();
        for (Document row : service.bean(ViewStore.class).collection(service.bean(CounterView.class)).find().sort(new Document("_id", 1))) {
            row.remove("_revision"); // how often it was written
            rows.add(row);
        }
        return rows;
    }

    private static String state(ServiceUnderTest service, String replay) {
        return service.get("/sample/v1/ops/replays/" + replay, OPERATOR).json().get("state").asString();
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(Stage.servers().postgres().jdbcUrl(DATABASE), DATABASE + "_owner", TestServers.OWNER_PASSWORD);
    }
}
