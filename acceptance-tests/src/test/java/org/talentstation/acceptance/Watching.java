package org.talentstation.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code observability/}: what is scraped, the alert rules, and every query by where it stands. */
final class Watching {

    private static final Path FOLDER = Path.of("..", "observability");

    private Watching() {
    }

    /** Queries by title of their panel or name of their alert, with Grafana's own variables replaced as it does. */
    static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        alerts().forEach(alert -> queries.put("alert " + alert.get("alert"), (String) alert.get("expr")));
        for (JsonNode panel : JsonMapper.shared().readTree(text("grafana-dashboard.json")).path("panels")) {
            for (JsonNode target : panel.path("targets")) {
                queries.put(panel.path("title").asString() + " " + target.path("refId").asString(), target.path("expr").asString()
                        .replace("$__rate_interval", "5m").replace("$__range", "1h"));
            }
        }
        return queries;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> alerts() {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(text("alerts.yml"));
        return file.get("groups").stream().flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream()).toList();
    }

    static List<String> jobs() {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(text("prometheus.yml"));
        return file.get("scrape_configs").stream().map(job -> (String) job.get("job_name")).toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
