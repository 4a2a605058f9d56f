package org.talentstation.testkit.servers;

import java.nio.file.Path;
import java.util.List;
import org.talentstation.platform.servers.DatabaseSpec;

/** Where a test's servers come from. */
public interface Servers {

    SqlServer postgres(Path folder, List<DatabaseSpec> databases);

    DocumentServer documents();

    Broker kafka(Path folder);

    /**
     * What the system property {@code talentstation.test.servers} names: {@code embedded} (default), or {@code containers} for the images of docker-compose.yml.
     * Anything else is refused with IllegalArgumentException. Containers that can't run fail the tests that ask for them: nothing falls back and nothing is skipped.
     */
    static Servers chosen() {
        String name = System.getProperty("talentstation.test.servers", "embedded");
        return switch (name) {
            case "embedded" -> new EmbeddedServers();
            case "containers" -> new ContainerServers();
            default -> throw new IllegalArgumentException("talentstation.test.servers is neither embedded nor containers: " + name);
        };
    }
}
