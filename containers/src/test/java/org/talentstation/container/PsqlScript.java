package org.talentstation.container;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a psql script where there is no psql: the few commands that ours uses; any other is refused with IllegalArgumentException. */
final class PsqlScript {
    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    /** Opens a connection to a database as the superuser. */
    interface Connector {
        Connection to(String database) throws SQLException;
    }

    private final Connector connector;
    private final Map<String, String> environment;
    private final Map<String, String> variables = new HashMap<>();
    private Connection connection;

    PsqlScript(Connector connector, Map<String, String> environment) {
        this.connector = connector;
        this.environment = environment;
    }

    void run(String script) throws SQLException {
        connection = connector.to("postgres");
        try {
            StringBuilder statement = new StringBuilder();
            for (String line : script.lines().filter(line -> !line.isBlank() && !line.startsWith("--")).toList()) {
                if (line.startsWith("\\")) {
                    meta(line.split(" "), statement.toString());
                    statement.setLength(0);
                    continue;
                }
                statement.append(line).append('\n');
                if (line.endsWith(";")) {
                    execute(statement.toString());
                    statement.setLength(0);
                }
            }
        } finally {
            connection.close();
        }
    }

    private void meta(String[] words, String statement) throws SQLException {
        switch (words[0]) {
            case "\\getenv" -> {
                if (environment.containsKey(words[2])) {
                    variables.put(words[1], environment.get(words[2]));
                }
            }
            case "\\gexec" -> {
                for (String made : column(statement)) {
                    execute(made);
                }
            }
            case "\\connect" -> {
                connection.close();
                connection = connector.to(words[1]);
            }
            default -> throw new IllegalArgumentException("unknown to this test: " + words[0]);
        }
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(replaced(query, sql))) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private void execute(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(replaced(statement, sql));
        }
    }

    /** As in psql, a variable that is not set stays as it stands, and the server refuses it. */
    private String replaced(String text, Statement quoting) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String value = variables.get(found.group(1));
            try {
                return Matcher.quoteReplacement(value == null ? found.group() : quoting.enquoteLiteral(value));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
