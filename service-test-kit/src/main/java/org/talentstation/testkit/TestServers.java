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
import org.talentstation.platform.servers.DocumentStore;
import org.talentstation.platform.servers.KafkaBrokerProcess;
import org.talentstation.platform.servers.PostgresServer;

/** Real servers for one test class: PostgreSQL, the document store and, when asked for, a Kafka broker process. */
public final class TestServers implements AutoCloseable {

    /** Password of each database's {@code …_owner} login. */
    public static final String OWNER_PASSWORD = "owner-in-a-test";
    /** Password of each database's {@code …_app} login. */
    public static final String APP_PASSWORD = "app-in-a-test";

    private final Path folder;
    private final PostgresServer postgres;
    private final DocumentStore documents;
    private KafkaBrokerProcess kafka;

    private TestServers(Path folder, List<DatabaseSpec> databases) throws IOException {
        this.folder = folder;
        this.postgres = PostgresServer.start(folder.resolve("postgres"), 0, databases);
        this.documents = DocumentStore.inMemory();
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
    public synchronized KafkaBrokerProcess kafka() {
        if (kafka == null) {
            try {
                kafka = KafkaBrokerProcess.start(folder.resolve("kafka"), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kafka;
    }

    /** Addresses for services; an address that nobody answers where no broker was started. */
    synchronized String bootstrap() {
        return kafka == null ? "127.0.0.1:1" : kafka.bootstrapServers();
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public DocumentStore documents() {
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
