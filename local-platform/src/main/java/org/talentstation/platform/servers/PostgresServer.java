package org.talentstation.platform.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A real PostgreSQL server on the loopback address that keeps its data in a folder and is as durable as one out of the box
 * (fsync and synchronous_commit on; the library's defaults switch both off). Every login needs its password (SCRAM).
 * It stops when closed and when the JVM ends; a server that a killed JVM left behind is stopped before the new one starts.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Duration START_AT_MOST = Duration.ofSeconds(60);

    private final Path folder;
    private final FolderLock lock;
    private final Thread atShutdown = new Thread(this::stop, "stops-postgres");
    private EmbeddedPostgres postgres;
    private int port;

    private PostgresServer(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Starts the server and creates the databases and logins that are missing.
     *
     * @param dataFolder kept; created when absent; refused with IOException while another server works in it
     * @param portOrZero fixed port, or 0 for a free one
     */
    public static PostgresServer start(Path dataFolder, int portOrZero, List<DatabaseSpec> databases) throws IOException {
        Path folder = dataFolder.toAbsolutePath().normalize();
        PostgresServer server = new PostgresServer(folder, FolderLock.take(folder));
        try {
            // Before launching: a JVM that is told to end half way waits for the launch and then stops the server.
            Runtime.getRuntime().addShutdownHook(server.atShutdown);
            server.launchWith(portOrZero, databases);
            return server;
        } catch (IOException | RuntimeException | SQLException e) {
            server.close();
            throw new IOException("PostgreSQL in " + folder + " does not start: " + e.getMessage() + "; see " + log(folder), e);
        }
    }

    /**
     * Stops a server that a killed JVM left behind in {@code dataFolder}; nothing happens when there is none.
     *
     * @throws IOException when the folder is in use by a JVM that lives, or the server does not stop
     */
    public static void stopOrphan(Path dataFolder) throws IOException {
        Path folder = dataFolder.toAbsolutePath().normalize();
        if (Files.exists(cluster(folder))) {
            try (FolderLock held = FolderLock.take(folder)) {
                OrphanedPostgres.stop(cluster(folder));
            }
        }
    }

    public int port() {
        return port;
    }

    /** JDBC address of one of the databases, without a login. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The server's first process, while it lives. */
    public Optional<ProcessHandle> postmaster() {
        return postmasterOf(folder);
    }

    /** The first process of the server that works in {@code dataFolder}, whoever started it; empty when there is none. */
    public static Optional<ProcessHandle> postmasterOf(Path dataFolder) {
        try {
            return OrphanedPostgres.postmasterOf(cluster(dataFolder));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Stops the server, clients are disconnected; the data stays. */
    @Override
    public void close() throws IOException {
        stop();
        lock.close();
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs anyway and finds nothing left to do.
        }
    }

    private synchronized void launchWith(int portOrZero, List<DatabaseSpec> databases) throws IOException, SQLException {
        OrphanedPostgres.stop(cluster(folder));
        Path passwordFile = passwordFile(folder);
        postgres = launch(folder, FreePort.orAny(portOrZero), passwordFile);
        port = postgres.getPort();
        DatabaseProvisioning provisioning = new DatabaseProvisioning("127.0.0.1", port, Files.readString(passwordFile));
        for (DatabaseSpec database : databases) {
            provisioning.provide(database);
        }
    }

    private synchronized void stop() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
            // The library gives up after 5 s and only logs it.
            OrphanedPostgres.stop(cluster(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            postgres = null;
        }
    }

    private static EmbeddedPostgres launch(Path folder, int port, Path passwordFile) throws IOException {
        AtomicReference<EmbeddedPostgres> started = new AtomicReference<>();
        AtomicReference<Exception> refused = new AtomicReference<>();
        // After a kill -9 of the postmaster its children need a moment to notice; until then the cluster's shared memory is in use.
        boolean up = Patience.until(Duration.ofSeconds(15), () -> {
            try {
                started.set(builder(folder, port, passwordFile).start());
                return true;
            } catch (IOException | RuntimeException e) {
                refused.set(e);
                return false;
            }
        });
        if (!up) {
            throw new IOException("not started", refused.get());
        }
        return started.get();
    }

    private static EmbeddedPostgres.Builder builder(Path folder, int port, Path passwordFile) throws IOException {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(log(folder).toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster(folder))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START_AT_MOST)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", Files.readString(passwordFile))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''");
    }

    private static Path passwordFile(Path folder) throws IOException {
        Path file = folder.resolve("superuser.password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return file;
    }

    private static Path cluster(Path folder) {
        return folder.resolve("cluster");
    }

    private static Path log(Path folder) {
        return folder.resolve("postgres.log");
    }
}
