package org.talentstation.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real issuer on a free port over a given folder, as a process would start it. */
final class RunningIdentity implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();
    final ConfigurableApplicationContext context;
    final Path dir;
    final String base;

    private RunningIdentity(ConfigurableApplicationContext context, Path dir) {
        this.context = context;
        this.dir = dir;
        this.base = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    static RunningIdentity start(Path dir, String profile, String... more) {
        String[] arguments = Stream.concat(Stream.of("--server.port=0", "--talentstation.issuer=http://127.0.0.1:9000",
                "--talentstation.identity.dir=" + dir, "--spring.profiles.active=" + profile), Stream.of(more))
                .toArray(String[]::new);
        return new RunningIdentity(new SpringApplicationBuilder(IdentityServerApplication.class).run(arguments), dir);
    }

    String password(String account) {
        for (JsonNode person : credentials().get("people")) {
            if (person.get("account").asString().equals(account)) {
                return person.get("password").asString();
            }
        }
        throw new AssertionError("no such person: " + account);
    }

    String secret(String clientId) {
        for (JsonNode client : credentials().get("clients")) {
            if (client.get("clientId").asString().equals(clientId)) {
                return client.get("clientSecret").asString();
            }
        }
        throw new AssertionError("no such client: " + clientId);
    }

    JsonNode credentials() {
        return JSON.readTree(dir.resolve("local-credentials.json").toFile());
    }

    boolean has(String file) {
        return Files.exists(dir.resolve(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
