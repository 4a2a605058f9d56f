package org.talentstation.platform.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.Kafka;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A single-node KRaft broker as a process of its own: {@code KafkaBroker <folder> <port> <controllerPort> [--with-parent]}.
 * The folder is formatted on the first start and kept. Topics are created by the services, never by a stray send.
 */
public final class KafkaBroker {
    private static final int NODE = 1;

    private KafkaBroker() {
    }

    /** @param args folder, port, controller port; {@code --with-parent}: end when standard input ends, that is when the parent died */
    public static void main(String[] args) throws Exception {
        if (args.length < 3) {
            System.err.println("用法：KafkaBroker <数据目录> <端口> <控制器端口> [--with-parent]");
            System.exit(2);
        }
        Path folder = Path.of(args[0]).toAbsolutePath().normalize();
        Files.createDirectories(folder);
        Path settings = write(settings(folder, Integer.parseInt(args[1]), Integer.parseInt(args[2])), folder);
        format(folder.resolve("log"));
        if (args.length > 3 && args[3].equals("--with-parent")) {
            Thread.ofPlatform().daemon().name("ends-with-parent").start(KafkaBroker::haltAtEndOfInput);
        }
        Kafka.main(new String[] {settings.toString()});
    }

    private static Properties settings(Path folder, int port, int controllerPort) {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", Integer.toString(NODE));
        p.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        p.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("log.dirs", folder.resolve("log").toString());
        p.setProperty("auto.create.topics.enable", "false");
        for (String internal : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            p.setProperty(internal + ".replication.factor", "1");
            p.setProperty(internal + ".num.partitions", "6");
        }
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        // After a kill -9 the controller must first see the old session end; the default of 9 s makes the restart slow.
        p.setProperty("broker.session.timeout.ms", "3000");
        p.setProperty("broker.heartbeat.interval.ms", "500");
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "4");
        p.setProperty("log.cleaner.dedupe.buffer.size", "8388608");
        p.setProperty("log.segment.bytes", "67108864");
        return p;
    }

    private static Path write(Properties properties, Path folder) throws IOException {
        Path file = folder.resolve("broker.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, "written at every start");
        }
        return file;
    }

    private static void format(Path log) throws Exception {
        if (Files.exists(log.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setControllerListenerName("CONTROLLER")
                .addDirectory(log.toString())
                .setMetadataLogDirectory(log.toString())
                .setIgnoreFormatted(true)
                .run();
    }

    private static void haltAtEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException parentIsGone) {
            // The same news as the end of input.
        }
        Runtime.getRuntime().halt(0);
    }
}
