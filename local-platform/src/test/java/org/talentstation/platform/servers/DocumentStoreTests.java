package org.talentstation.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTests {
    @TempDir
    Path folder;

    @Test
    void documents_are_kept_across_a_restart() throws Exception {
        try (DocumentStore store = DocumentStore.inFolder(folder, 0)) {
            write(store);
        }
        try (DocumentStore store = DocumentStore.inFolder(folder, 0)) {
            assertThat(count(store)).isEqualTo(1);
        }
    }

    @Test
    void a_store_in_memory_starts_empty_each_time() {
        try (DocumentStore store = DocumentStore.inMemory()) {
            write(store);
            assertThat(count(store)).isEqualTo(1);
        }
        try (DocumentStore store = DocumentStore.inMemory()) {
            assertThat(count(store)).isZero();
        }
    }

    @Test
    void a_fixed_port_is_used() throws Exception {
        int port = FreePort.orAny(0);
        try (DocumentStore store = DocumentStore.inFolder(folder, port)) {
            assertThat(store.uri()).isEqualTo("mongodb://127.0.0.1:" + port);
            write(store);
        }
    }

    private static void write(DocumentStore store) {
        try (MongoClient client = MongoClients.create(store.uri())) {
            client.getDatabase("station").getCollection("stations").insertOne(new Document("_id", 1).append("name", "驿站"));
        }
    }

    private static long count(DocumentStore store) {
        try (MongoClient client = MongoClients.create(store.uri())) {
            return client.getDatabase("station").getCollection("stations").countDocuments();
        }
    }
}
