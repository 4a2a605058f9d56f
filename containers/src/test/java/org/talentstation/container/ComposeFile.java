package org.talentstation.container;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml with its variables replaced. */
final class ComposeFile {
    private final Map<String, Object> content;
    private final Interpolation interpolation;

    private ComposeFile(String file, Map<String, String> variables) {
        interpolation = new Interpolation(variables);
        content = map(replaced(new Yaml().load(Repository.text(file))));
    }

    /** @throws IllegalArgumentException with the file's own words when a variable that it demands is missing */
    static ComposeFile read(String file, Map<String, String> variables) {
        return new ComposeFile(file, variables);
    }

    /** What .env.example sets, each password filled in with a value of its own. */
    static Map<String, String> filledExample() {
        Map<String, String> variables = new TreeMap<>();
        example().forEach((name, value) -> variables.put(name, name.endsWith("PASSWORD") ? "secret-of-" + name : name.endsWith("MASTER_KEY") ? "A".repeat(43) + "=" : value));
        return variables;
    }

    static Map<String, String> example() {
        Map<String, String> variables = new TreeMap<>();
        Repository.text(".env.example").lines().filter(line -> line.matches("[A-Z].*"))
                .forEach(line -> variables.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return variables;
    }

    Map<String, Object> content() {
        return content;
    }

    Interpolation interpolation() {
        return interpolation;
    }

    Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        map(content.get("services")).forEach((name, service) -> services.put(name, map(service)));
        return services;
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(services().get(service).get("environment")).forEach((name, value) -> environment.put(name, (String) value));
        return environment;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private Object replaced(Object value) {
        return switch (value) {
            case String text -> interpolation.of(text);
            case List<?> items -> items.stream().map(this::replaced).toList();
            case Map<?, ?> entries -> {
                Map<Object, Object> copy = new LinkedHashMap<>();
                entries.forEach((key, entry) -> copy.put(key, replaced(entry)));
                yield copy;
            }
            case null -> null;
            default -> value;
        };
    }
}
