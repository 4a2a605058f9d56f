package org.talentstation.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Where the running suite is, as {@code ./suite demo} says through the environment.
 *
 * @param gateway  the only address that business requests go to
 * @param issuer   where people and systems get their tokens
 * @param data     the suite's data folder: credentials are read there and the run's progress is kept there
 * @param patience how long an unreachable service is asked again before the run stops (exit code 75)
 */
public record Settings(URI gateway, URI issuer, Path data, Duration patience) {

    private static final String DEFAULT_PATIENCE_SECONDS = "20";

    /** Refuses with an IllegalArgumentException that says which variable is missing. */
    public static Settings of(Map<String, String> environment) {
        return new Settings(URI.create(required(environment, "TALENTSTATION_GATEWAY_URL")),
                URI.create(required(environment, "TALENTSTATION_ISSUER")),
                Path.of(required(environment, "TALENTSTATION_DATA")),
                Duration.ofSeconds(Long.parseLong(
                        environment.getOrDefault("TALENTSTATION_DEMO_PATIENCE", DEFAULT_PATIENCE_SECONDS))));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("缺少环境变量 " + name + ",请用 ./suite demo 运行");
        }
        return value;
    }
}
