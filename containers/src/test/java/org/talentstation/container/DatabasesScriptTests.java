package org.talentstation.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.platform.servers.DatabaseSpec;
import org.talentstation.platform.servers.PostgresServer;

/** containers/databases.sql makes what the embedded server of one machine makes, and may be run again. */
class DatabasesScriptTests {
    private static final Map<String, String> PASSWORDS = Map.of("STATION_OWNER_PASSWORD", "it's the owner", "STATION_APP_PASSWORD", "s-app",
            "EVALUATION_OWNER_PASSWORD", "e-owner", "EVALUATION_APP_PASSWORD", "e-app",
            "SUBSIDY_OWNER_PASSWORD", "y-owner", "SUBSIDY_APP_PASSWORD", "y-app",
            "REGISTRY_OWNER_PASSWORD", "r-owner", "REGISTRY_APP_PASSWORD", "r-app",
            "ANALYTICS_OWNER_PASSWORD", "a-owner", "ANALYTICS_APP_PASSWORD", "a-app");
    private static final String CATALOG = """
            SELECT rolname || ' ' || rolcanlogin || rolsuper || rolcreatedb || rolcreaterole FROM pg_roles WHERE rolname ~ '^(station|evaluation|subsidy|registry|analytics)_'
            UNION ALL SELECT datname || ' of ' || datdba::regrole || ' ' || datacl::text FROM pg_database WHERE datname IN ('station', 'evaluation', 'subsidy', 'registry', 'analytics')
            ORDER BY 1""";
    private static final String SCHEMA = "SELECT nspowner::regrole || ' ' || nspacl::text FROM pg_namespace WHERE nspname = 'public'";

    @TempDir
    Path folder;

    @Test
    void itMakesTheSameAsTheLocalPlatformDoes() throws Exception {
        List<List<String>> local = new ArrayList<>();
        List<DatabaseSpec> databases = List.of(new DatabaseSpec("station", "it's the owner", "s-app"), new DatabaseSpec("evaluation", "e-owner", "e-app"),
                new DatabaseSpec("subsidy", "y-owner", "y-app"), new DatabaseSpec("registry", "r-owner", "r-app"), new DatabaseSpec("analytics", "a-owner", "a-app"));
        try (PostgresServer server = PostgresServer.start(folder.resolve("local"), 0, databases)) {
            local.addAll(catalog(server, folder.resolve("local")));
        }
        try (PostgresServer server = PostgresServer.start(folder.resolve("script"), 0, List.of())) {
            run(server, PASSWORDS);
            assertThat(catalog(server, folder.resolve("script"))).isEqualTo(local);
        }
    }

    @Test
    void runAgainItSetsThePasswordsAndKeepsTheRest() throws Exception {
        Path data = folder.resolve("again");
        try (PostgresServer server = PostgresServer.start(data, 0, List.of())) {
            run(server, PASSWORDS);
            try (Connection owner = as(server, "station_owner", "it's the owner"); Statement sql = owner.createStatement()) {
                sql.execute("CREATE TABLE kept (v TEXT)");
            }
            Map<String, String> changed = new HashMap<>(PASSWORDS);
            changed.put("STATION_APP_PASSWORD", "another");
            run(server, changed);
            assertThatThrownBy(() -> as(server, "station_app", "s-app")).isInstanceOf(SQLException.class);
            try (Connection app = as(server, "station_app", "another"); Statement sql = app.createStatement()) {
                assertThatThrownBy(() -> sql.execute("SELECT * FROM kept")).hasMessageContaining("permission denied");
                assertThatThrownBy(() -> sql.execute("CREATE TABLE mine (v TEXT)")).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aMissingOrEmptyPasswordStopsItBeforeAnythingIsMade() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder.resolve("none"), 0, List.of())) {
            for (Map<String, String> incomplete : List.of(Map.<String, String>of(), with("STATION_APP_PASSWORD", ""))) {
                assertThatThrownBy(() -> run(server, incomplete)).isInstanceOf(SQLException.class);
            }
            assertThat(catalog(server, folder.resolve("none")).getFirst()).isEmpty();
        }
    }

    @Test
    void composeGivesItEveryPasswordThatItAsksFor() {
        List<String> asked = Pattern.compile("\\\\getenv \\w+ (\\w+)").matcher(Repository.text("containers/databases.sql")).results().map(found -> found.group(1)).toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(PASSWORDS.keySet());
        assertThat(ComposeFile.read("docker-compose.yml", ComposeFile.filledExample()).environment("databases")).containsKeys(asked.toArray(String[]::new));
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> changed = new HashMap<>(PASSWORDS);
        changed.put(name, value);
        return changed;
    }

    private void run(PostgresServer server, Map<String, String> environment) throws SQLException, IOException {
        String password = superuserPassword(server);
        new PsqlScript(database -> DriverManager.getConnection(server.jdbcUrl(database), "postgres", password), environment)
                .run(Repository.text("containers/databases.sql"));
    }

    private static Connection as(PostgresServer server, String login, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("station"), login, password);
    }

    private String superuserPassword(PostgresServer server) throws IOException {
        try (var folders = Files.list(folder)) {
            for (Path data : folders.toList()) {
                if (PostgresServer.postmasterOf(data).equals(server.postmaster())) {
                    return Files.readString(data.resolve("superuser.password"));
                }
            }
        }
        throw new AssertionError("no data folder of this server");
    }

    private List<List<String>> catalog(PostgresServer server, Path data) throws SQLException, IOException {
        List<List<String>> catalog = new ArrayList<>();
        String password = Files.readString(data.resolve("superuser.password"));
        try (Connection postgres = DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", password)) {
            catalog.add(column(postgres, CATALOG));
        }
        if (!catalog.getFirst().isEmpty()) {
            for (String database : List.of("station", "evaluation", "subsidy", "registry", "analytics")) {
                try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), "postgres", password)) {
                    catalog.add(column(connection, SCHEMA));
                }
            }
        }
        return catalog;
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
