package org.talentstation.testkit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.talentstation.platform.servers.DatabaseSpec;
import org.talentstation.platform.servers.DocumentStore;
import org.talentstation.platform.servers.KafkaBrokerProcess;
import org.talentstation.platform.servers.PostgresServer;

/** The servers that one machine's suite runs: a PostgreSQL and a broker as processes, the document store in this JVM. */
final class EmbeddedServers implements Servers {

    @Override
    public SqlServer postgres(Path folder, List<DatabaseSpec> databases) {
        PostgresServer server = done(() -> PostgresServer.start(folder.resolve("postgres"), 0, databases));
        return new SqlServer() {
            @Override
            public String host() {
                return "127.0.0.1";
            }

            @Override
            public int port() {
                return server.port();
            }

            @Override
            public void close() {
                done(() -> {
                    server.close();
                    return null;
                });
            }
        };
    }

    @Override
    public DocumentServer documents() {
        DocumentStore store = DocumentStore.inMemory();
        return new DocumentServer() {
            @Override
            public String uri() {
                return store.uri();
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }

    @Override
    public Broker kafka(Path folder) {
        KafkaBrokerProcess broker = done(() -> KafkaBrokerProcess.start(folder.resolve("kafka"), 0));
        return new Broker() {
            @Override
            public String bootstrapServers() {
                return broker.bootstrapServers();
            }

            @Override
            public void stop() {
                broker.stop();
            }

            @Override
            public void startAgain() {
                done(() -> {
                    broker.startAgain();
                    return null;
                });
            }

            @Override
            public void close() {
                broker.close();
            }
        };
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T done(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
