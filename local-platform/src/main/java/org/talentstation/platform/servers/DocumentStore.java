package org.talentstation.platform.servers;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The embedded document store: answers the MongoDB protocol on the loopback address, but is not MongoDB
 * (no transactions, no change streams; a killed process loses up to the last second).
 */
public final class DocumentStore implements AutoCloseable {
    private final MongoServer server;
    private final InetSocketAddress address;

    private DocumentStore(MongoBackend backend, int portOrZero) {
        server = new MongoServer(backend);
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), portOrZero));
        } catch (RuntimeException portTaken) {
            server.shutdownNow();
            throw portTaken;
        }
        address = server.getLocalAddress();
    }

    /** Starts a store that forgets everything when closed, on a free port. */
    public static DocumentStore inMemory() {
        return new DocumentStore(new MemoryBackend(), 0);
    }

    /**
     * Starts a store that keeps its data in {@code folder}.
     *
     * @param portOrZero fixed port, or 0 for a free one
     * @throws IOException when the folder can't be made; a file in use is refused with MVStoreException
     */
    public static DocumentStore inFolder(Path folder, int portOrZero) throws IOException {
        Files.createDirectories(folder);
        return new DocumentStore(new H2Backend(folder.resolve("documents.mv").toAbsolutePath().toString()), portOrZero);
    }

    public int port() {
        return address.getPort();
    }

    /** For example {@code mongodb://127.0.0.1:27117}; the client chooses the database. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port();
    }

    /** Writes what is pending and stops. */
    @Override
    public void close() {
        server.shutdown();
    }
}
