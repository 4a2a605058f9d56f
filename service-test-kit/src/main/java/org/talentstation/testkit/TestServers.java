package org.talentstation.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.talentstation.platform.servers.DatabaseSpec;
import org.talentstation.testkit.servers.Broker;
import org.talentstation.testkit.servers.DocumentServer;
import org.talentstation.testkit.servers.Servers;
import org.talentstation.testkit.servers.SqlServer;

/**
 * Servers for one test class: PostgreSQL, the document store and, when asked for, a Kafka broker. Embedded ones, or those of docker-compose.yml in containers:
 * {@link Servers#chosen()}.
 */
public final class TestServers implements AutoCloseable {

    /** Password of each database's {@code …_owner} login. */
    public static final String OWNER_PASSWORD = "owner-in-a-test";
    /** Password of each database's {@code …_app} login. */
    public static final String APP_PASSWORD = "app-in-a-test";

    private final Path folder;
    private final Servers servers = Servers.chosen();
    private final SqlServer postgres;
    private final DocumentServer documents;
    private Broker kafka;

    private TestServers(Path folder, List<DatabaseSpec> databases) {
        this.folder = folder;
        this.postgres = servers.postgres(folder, databases);
        this.documents = servers.documents();
    }

    /** Starts PostgreSQL with the databases, and an empty document store. */
    public static TestServers start(String... databases) {
        try {
            return new TestServers(Files.createTempDirectory("talent-station-test"), Arrays.stream(databases)
                    .map(name -> new DatabaseSpec(name, OWNER_PASSWORD, APP_PASSWORD)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The broker; started at the first call. */
    public synchronized Broker kafka() {
        if (kafka == null) {
            kafka = servers.kafka(folder);
        }
        return kafka;
    }

    /** Addresses for services; an address that nobody answers where no broker was started. */
    synchronized String bootstrap() {
        return kafka == null ? "127.0.0.1:1" : kafka.bootstrapServers();
    }

    public SqlServer postgres() {
        return postgres;
    }

    public DocumentServer documents() {
        return documents;
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            if (kafka != null) {
                kafka.close();
            }
            documents.close();
            postgres.close();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
