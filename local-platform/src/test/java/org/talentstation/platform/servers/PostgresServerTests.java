package org.talentstation.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {
    private static final DatabaseSpec STATION = new DatabaseSpec("station", "owner-secret", "it's app");

    @TempDir
    Path folder;

    @Test
    void a_commit_is_on_disk_when_it_is_acknowledged() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder, 0, List.of(STATION))) {
            assertThat(asOwner(server, "SHOW fsync")).isEqualTo("on");
            assertThat(asOwner(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(asOwner(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(asOwner(server, "SHOW server_version_num")).startsWith("18");
        }
    }

    @Test
    void data_and_logins_are_kept_across_a_restart() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder, 0, List.of(STATION))) {
            run(server, "CREATE TABLE kept (v text)");
            run(server, "INSERT INTO kept VALUES ('驿站')");
        }
        try (PostgresServer server = PostgresServer.start(folder, 0, List.of(STATION))) {
            assertThat(asOwner(server, "SELECT v FROM kept")).isEqualTo("驿站");
        }
    }

    @Test
    void the_application_login_connects_but_neither_creates_tables_nor_reads_what_was_not_granted() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder, 0, List.of(STATION))) {
            run(server, "CREATE TABLE events (v text)");
            run(server, "GRANT SELECT, INSERT ON events TO station_app");
            try (Connection app = connect(server, "station_app", STATION.appPassword()); Statement sql = app.createStatement()) {
                sql.execute("INSERT INTO events VALUES ('x')");
                assertThatThrownBy(() -> sql.execute("UPDATE events SET v = 'y'")).hasMessageContaining("permission denied");
                assertThatThrownBy(() -> sql.execute("DELETE FROM events")).hasMessageContaining("permission denied");
                assertThatThrownBy(() -> sql.execute("CREATE TABLE mine (v text)")).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void every_login_needs_its_password_also_the_superuser() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder, 0, List.of(STATION))) {
            for (String login : List.of("station_app", "station_owner", "postgres")) {
                assertThatThrownBy(() -> connect(server, login, "wrong")).hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void a_database_is_closed_to_the_logins_of_another_one() throws Exception {
        DatabaseSpec evaluation = new DatabaseSpec("evaluation", "o", "a");
        try (PostgresServer server = PostgresServer.start(folder, 0, List.of(STATION, evaluation))) {
            assertThatThrownBy(() -> connect(server, "evaluation_app", "a")).hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void a_folder_in_use_is_refused_and_its_server_stays_untouched() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder, 0, List.of(STATION))) {
            assertThatThrownBy(() -> PostgresServer.start(folder, 0, List.of(STATION))).isInstanceOf(IOException.class).hasMessageContaining("in use");
            assertThat(asOwner(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_server_left_by_a_killed_JVM_is_stopped_before_the_new_one_starts() throws Exception {
        Process jvm = ChildJvm.start(PostgresHolder.class, folder.toString());
        long orphan = Long.parseLong(ChildJvm.firstLine(jvm));
        jvm.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).as("the orphan lives on").hasValueSatisfying(p -> assertThat(p.isAlive()).isTrue());

        try (PostgresServer server = PostgresServer.start(folder, 0, List.of(STATION))) {
            assertThat(server.postmaster()).hasValueSatisfying(p -> assertThat(p.pid()).isNotEqualTo(orphan));
            assertThat(Patience.until(Duration.ofSeconds(5), () -> ProcessHandle.of(orphan).filter(ProcessHandle::isAlive).isEmpty())).isTrue();
            assertThat(asOwner(server, "SELECT v FROM written_before_the_kill")).isEqualTo("safe");
        }
    }

    @Test
    void a_killed_postmaster_is_replaced_by_the_next_start() throws Exception {
        PostgresServer first = PostgresServer.start(folder, 0, List.of(STATION));
        run(first, "CREATE TABLE kept AS SELECT 'safe'::text AS v");
        first.postmaster().orElseThrow().destroyForcibly();
        assertThat(Patience.until(Duration.ofSeconds(10), () -> first.postmaster().isEmpty())).isTrue();
        first.close();
        try (PostgresServer second = PostgresServer.start(folder, 0, List.of(STATION))) {
            assertThat(asOwner(second, "SELECT v FROM kept")).isEqualTo("safe");
        }
    }

    static Connection connect(PostgresServer server, String login, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("station"), login, password);
    }

    static String asOwner(PostgresServer server, String query) throws SQLException {
        try (Connection c = connect(server, "station_owner", "owner-secret"); Statement s = c.createStatement(); ResultSet r = s.executeQuery(query)) {
            assertThat(r.next()).isTrue();
            return r.getString(1);
        }
    }

    static void run(PostgresServer server, String statement) throws SQLException {
        try (Connection c = connect(server, "station_owner", "owner-secret"); Statement s = c.createStatement()) {
            s.execute(statement);
        }
    }

    /** Holds a server in a JVM of its own until it is killed; prints the postmaster's pid. */
    static final class PostgresHolder {
        public static void main(String[] args) throws Exception {
            PostgresServer server = PostgresServer.start(Path.of(args[0]), 0, List.of(STATION));
            run(server, "CREATE TABLE written_before_the_kill AS SELECT 'safe'::text AS v");
            System.out.println(server.postmaster().orElseThrow().pid());
            Thread.currentThread().join();
        }
    }
}
