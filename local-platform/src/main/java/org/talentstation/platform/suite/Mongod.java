package org.talentstation.platform.suite;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.talentstation.platform.process.RunFile;
import org.talentstation.platform.servers.FreePort;
import org.talentstation.platform.servers.Patience;

/** A real {@code mongod} from the PATH as a single-node replica set, data in {@code <data>/mongod}. */
final class Mongod implements AutoCloseable {
    private static final String NAME = "mongod";
    private static final String REPLICA_SET = "talentstation";
    private static final int ALREADY_INITIALIZED = 23;
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final Process process;

    private Mongod(Process process) {
        this.process = process;
    }

    static Optional<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, NAME)).filter(Files::isExecutable).findFirst();
    }

    static Mongod start(Path data, int port) throws IOException {
        Path folder = Files.createDirectories(data.resolve(NAME));
        Path log = Files.createDirectories(data.resolve("logs")).resolve("mongod.log");
        Process process = new ProcessBuilder(command(onPath().orElseThrow(), folder, port))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        Mongod mongod = new Mongod(process);
        RunFile.of(data, NAME).record(process.pid());
        boolean answers = Patience.until(READY_WITHIN, () -> !process.isAlive() || FreePort.answers(port));
        if (!answers || !process.isAlive() || !becomesPrimary(port)) {
            mongod.close();
            throw new IOException("mongod is not ready, see " + log);
        }
        return mongod;
    }

    /** A mongod that outlived a killed platform process is stopped by SIGTERM, which is its clean shutdown. */
    static void stopOrphan(Path data) throws IOException {
        RunFile file = RunFile.of(data, NAME);
        file.process().ifPresent(ProcessHandle::destroy);
        if (!Patience.until(Duration.ofSeconds(30), () -> file.process().isEmpty())) {
            throw new IOException("mongod 没有停止：" + file.file());
        }
        file.forget();
    }

    static List<String> command(Path program, Path folder, int port) {
        return List.of(program.toString(), "--dbpath", folder.toString(), "--port", Integer.toString(port), "--bind_ip", "127.0.0.1",
                "--replSet", REPLICA_SET, "--wiredTigerCacheSizeGB", "0.25");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        if (!Patience.until(Duration.ofSeconds(20), () -> !process.isAlive())) {
            process.destroyForcibly();
        }
    }

    private static boolean becomesPrimary(int port) {
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?directConnection=true&serverSelectionTimeoutMS=10000")) {
            MongoDatabase admin = client.getDatabase("admin");
            try {
                Document member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
                admin.runCommand(new Document("replSetInitiate", new Document("_id", REPLICA_SET).append("members", List.of(member))));
            } catch (MongoCommandException e) {
                if (e.getErrorCode() != ALREADY_INITIALIZED) {
                    throw e;
                }
            }
            return Patience.until(READY_WITHIN, () -> admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false));
        } catch (MongoException e) {
            return false;
        }
    }
}
