package org.talentstation.platform.suite;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.talentstation.platform.servers.DocumentStore;
import org.talentstation.platform.servers.FreePort;
import org.talentstation.platform.servers.KafkaBroker;
import org.talentstation.platform.servers.KafkaBrokerProcess;
import org.talentstation.platform.servers.Patience;

/** The training run of the platform's class archive: a broker and a document store, up once in the working folder. */
public final class PlatformTraining {
    private static final Duration AT_MOST = Duration.ofSeconds(180);

    private PlatformTraining() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        try (DocumentStore documents = DocumentStore.inFolder(folder.resolve("documents"), 0); MongoClient client = MongoClients.create(documents.uri())) {
            client.getDatabase("training").getCollection("training").insertOne(new Document("_id", 1));
        }
        List<Integer> free = FreePort.several(2);
        Thread.ofPlatform().daemon().name("broker").start(() -> broker(folder.resolve("kafka"), free));
        boolean served = Patience.until(AT_MOST, () -> KafkaBrokerProcess.serves("127.0.0.1:" + free.getFirst()));
        System.exit(served ? 0 : 1);
    }

    private static void broker(Path folder, List<Integer> ports) {
        try {
            KafkaBroker.main(new String[] {folder.toString(), ports.getFirst().toString(), ports.getLast().toString()});
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
