package org.talentstation.platform.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentstation.platform.servers.DocumentStore;
import org.talentstation.platform.servers.FreePort;
import org.talentstation.platform.servers.PostgresServer;

/**
 * PostgreSQL and the document store in one process: {@code PlatformProcess <data> <postgresPort> <documentsPort>}.
 * It ends when PostgreSQL or mongod ends, so that there is one way to heal: {@code ./suite up} starts it again.
 */
public final class PlatformProcess {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformProcess.class);
    private static final String READY = "platform.ready";

    private PlatformProcess() {
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Files.deleteIfExists(ready(data));
        Secrets secrets = Secrets.in(data, ProcessTable.databases());
        try {
            PostgresServer postgres = PostgresServer.start(postgresFolder(data), Integer.parseInt(args[1]),
                    ProcessTable.databases().stream().map(secrets::database).toList());
            Documents documents = documents(data, Integer.parseInt(args[2]));
            AtomicBoolean stopping = new AtomicBoolean();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stopping.set(true);
                documents.halt().run();
            }, "stops-documents"));
            Files.createDirectories(data.resolve("run"));
            Files.writeString(ready(data), documents.engine());
            LOG.info("PostgreSQL {} and {} are ready", postgres.port(), documents.engine());
            awaitEndOfAny(postgres, documents, stopping);
        } catch (IOException | RuntimeException e) {
            LOG.error("The platform ends", e);
        }
        System.exit(3);
    }

    static Path postgresFolder(Path data) {
        return data.resolve("postgres");
    }

    /** @return whether both servers were started completely and still accept connections */
    static boolean isReady(Path data, int postgresPort, int documentsPort) {
        return Files.exists(ready(data)) && FreePort.answers(postgresPort) && FreePort.answers(documentsPort);
    }

    /** @return what serves the MongoDB protocol, in Chinese; empty text before the platform was ready once */
    static String engine(Path data) {
        try {
            return Files.readString(ready(data));
        } catch (IOException notYet) {
            return "";
        }
    }

    /** One of the two things that can serve the MongoDB protocol. */
    private record Documents(String engine, BooleanSupplier alive, Runnable halt) {
    }

    private static Documents documents(Path data, int port) throws IOException {
        if (Mongod.onPath().isPresent()) {
            Mongod mongod = Mongod.start(data, port);
            return new Documents("mongod（单节点副本集）", mongod::isAlive, mongod::close);
        }
        DocumentStore store = DocumentStore.inFolder(data.resolve("documents"), port);
        return new Documents("内置文档库（mongo-java-server）", () -> true, store::close);
    }

    private static void awaitEndOfAny(PostgresServer postgres, Documents documents, AtomicBoolean stopping) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())) {
            watch.scheduleWithFixedDelay(() -> {
                if ((postgres.postmaster().isEmpty() || !documents.alive().getAsBoolean()) && !stopping.get()) {
                    ended.countDown();
                }
            }, 500, 500, TimeUnit.MILLISECONDS);
            ended.await();
            LOG.error("{} ended on its own", postgres.postmaster().isEmpty() ? "PostgreSQL" : documents.engine());
            watch.shutdownNow();
        }
    }

    private static Path ready(Path data) {
        return data.resolve("run").resolve(READY);
    }
}
