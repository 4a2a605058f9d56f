package org.talentstation.testkit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml as the one place that names the servers' images and how they are started. */
final class ComposeImages {
    static final Path ROOT = root();

    private ComposeImages() {
    }

    /** For example {@code postgres:18}. */
    static String image(String service) {
        return (String) service(service).get("image");
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> environment(String service) {
        return (Map<String, String>) service(service).get("environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> service(String name) {
        try {
            Map<String, Object> compose = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
            return ((Map<String, Map<String, Object>>) compose.get("services")).get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
