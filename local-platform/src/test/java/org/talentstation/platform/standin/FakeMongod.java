package org.talentstation.platform.standin;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Arrays;
import java.util.List;

/** Plays mongod: takes its options, lets itself be made a replica set, and is primary from then on. */
public final class FakeMongod {
    private FakeMongod() {
    }

    public static void main(String[] args) {
        List<String> options = Arrays.asList(args);
        int port = Integer.parseInt(options.get(options.indexOf("--port") + 1));
        new MongoServer(new ReplicaSetOfOne()).bind("127.0.0.1", port);
    }

    private static final class ReplicaSetOfOne extends MemoryBackend {
        private boolean initiated;

        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            return switch (command) {
                case "replSetInitiate" -> {
                    initiated = true;
                    yield new Document("ok", 1);
                }
                case "hello" -> new Document("ok", 1).append("isWritablePrimary", initiated);
                default -> super.handleCommand(channel, database, command, query);
            };
        }
    }
}
